import type { Scale } from './benchmark.js'

export interface ScaleOptions {
  smoke: boolean
  pages: string | null
}

export const scaleOf = ({ smoke, pages }: ScaleOptions): Scale => ({
  of: (full, tiny) => (smoke ? tiny : full),
  pages,
})
