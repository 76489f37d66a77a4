import { type ViewName, viewNames } from '../words/view-names.js'
import { type GivenPage, withoutFile } from './given-page.js'
import type { Known } from './known.js'

/** Everything that a user has entered or chosen. */
export interface Work {
  pages: readonly GivenPage[]
  /** Index of the page in the editor. */
  current: number
  known: Known
  view: ViewName
  /** The corrected Markdown as typed; `null` without a correction. */
  draft: string | null
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isPage = (value: unknown): value is GivenPage =>
  isRecord(value) && typeof value['name'] === 'string' && typeof value['text'] === 'string'

const isKnown = (value: unknown): value is Known =>
  isRecord(value) &&
  typeof value['publication'] === 'string' &&
  typeof value['date'] === 'string' &&
  typeof value['language'] === 'string'

/** Returns a view by its name, or the first one. */
export const viewOf = (name: unknown): ViewName => viewNames.find((one) => one === name) ?? 'restored'

/** Returns the work that a link or the storage of the browser holds; `null` when it holds none. */
export function workOf(value: unknown): Work | null {
  if (!isRecord(value)) return null
  const { pages, known, view, draft, current } = value
  if (!Array.isArray(pages) || pages.length === 0 || !pages.every(isPage) || !isKnown(known)) return null
  const isIndex = Number.isInteger(current) && Number(current) >= 0 && Number(current) < pages.length
  return {
    pages,
    known,
    view: viewOf(view),
    draft: typeof draft === 'string' ? draft : null,
    current: isIndex ? Number(current) : 0,
  }
}

/** Returns work without open files, which neither a link nor the storage can hold. */
export const withoutFiles = (work: Work): Work => ({
  ...work,
  pages: work.pages.map(withoutFile),
})
