import type { Issue } from '@banmian/core'
import { loadRasterizerAside } from '../../cover/load-rasterizer.js'
import { type CoversOptions, openCoverFonts } from '../../cover/open-covers.js'
import { drawingOf } from './drawing-of.js'

/** Number of covers that are kept, of about 50 KB each. */
const MAX_COVERS = 100

/** The covers of the issues of an archive, as PNGs. */
interface ArchiveCovers {
  /** Returns whether the cover of an issue can be drawn, for which its script needs a font. */
  has: (issue: Issue) => boolean
  /** Returns the cover of an issue that has one. */
  draw: (issue: Issue) => Promise<Uint8Array>
}

/** Returns the covers, or null where the rasterizer is not installed. */
export type OpenArchiveCovers = () => Promise<ArchiveCovers | null>

/** Returns a function that returns the covers. Nothing is loaded before it is called. */
export function archiveCovers(options: Omit<CoversOptions, 'form'>): OpenArchiveCovers {
  let opened: Promise<ArchiveCovers | null> | null = null
  return () => {
    opened ??= openArchiveCovers(options)
    return opened
  }
}

async function openArchiveCovers(options: Omit<CoversOptions, 'form'>): Promise<ArchiveCovers | null> {
  const rasterize = await loadRasterizerAside()
  if (rasterize === null) return null
  const fontsOf = openCoverFonts(options)
  // By the drawing, so that a corrected issue has another cover. The oldest come first.
  const kept = new Map<string, Promise<Uint8Array>>()
  let last: Promise<unknown> = Promise.resolve()
  return {
    has: (issue) => typeof fontsOf(issue) !== 'string',
    draw: (issue) => {
      const fonts = fontsOf(issue)
      if (typeof fonts === 'string') return Promise.reject(new Error(`Cannot draw a cover: ${fonts}.`))
      const svg = drawingOf(issue)
      const known = kept.get(svg)
      // One after another, since a catalog shows many covers at once.
      const drawn = known ?? last.then(() => rasterize(svg, fonts))
      if (known === undefined) last = drawn.catch(() => kept.delete(svg))
      kept.delete(svg)
      kept.set(svg, drawn)
      if (kept.size > MAX_COVERS) kept.delete(kept.keys().next().value!)
      return drawn
    },
  }
}
