import { basename } from 'node:path'
import { headlineText, type Issue } from '@banmian/core'
import type { EpubOptions } from '@banmian/epub'
import type { ReportMessage } from '../report/report.js'
import { commandMessage } from '../report/report-messages.js'
import { printable } from '../text/printable.js'
import { type CoverScript, findFonts } from './find-fonts.js'
import { loadRasterizer } from './load-rasterizer.js'

/** Forms of the covers of e-books. */
export const COVER_FORMS = ['png', 'svg', 'none'] as const

/** Form of the cover of an e-book. */
export type CoverForm = (typeof COVER_FORMS)[number]

/** Options of {@link openCovers}. */
export interface CoversOptions {
  form: CoverForm
  /** Path of a font file, or null for one of the system's. */
  font: string | null
  /** Folders in which fonts are searched. */
  folders: readonly string[]
}

/** The cover of an issue. */
export interface IssueCover {
  /** The option of the renderer. */
  cover: NonNullable<EpubOptions['cover']> | null
  /** Says which font the cover has, or why it is an SVG. */
  messages: ReportMessage[]
}

/** Returns the cover of an issue. */
export type Covers = (issue: Issue) => IssueCover

/** The rasterizer sets some syllables of Devanagari on top of each other. */
const DEVANAGARI = /\p{Script=Devanagari}/u
/** Characters of the scripts that fonts with Latin letters may lack. */
const SCRIPTS: readonly [script: CoverScript, character: RegExp][] = [
  ['cjk', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
]

/**
 * Returns the function that returns the covers of issues: PNGs in a font of the system that has the
 * characters of the issue. Kindle and most libraries show no SVG, which is the form of a cover only
 * where the rasterizer or a font is missing.
 */
export async function openCovers({ form, font, folders }: CoversOptions): Promise<Covers> {
  if (form === 'none') return () => ({ cover: null, messages: [] })
  const drawn: IssueCover = { cover: 'drawn', messages: [] }
  if (form === 'svg') return () => drawn
  const rasterize = await loadRasterizer()
  if (rasterize === null) return () => withReason('the package @resvg/resvg-js is not installed')
  const fontsOf = openCoverFonts({ font, folders })
  return (issue) => {
    const fonts = fontsOf(issue)
    if (typeof fonts === 'string') return withReason(fonts)
    const text = `The cover of the e-book is drawn with the font ${printable(basename(fonts[0]!))}.`
    return { cover: (svg) => rasterize(svg, fonts), messages: [commandMessage('cover-font', 'info', text)] }
  }
}

/** Returns the font files for the cover of an issue, or why it is an SVG. */
export type CoverFonts = (issue: Issue) => readonly string[] | string

/** Returns the function that returns the fonts for covers. Each script is searched once. */
export function openCoverFonts({ font, folders }: Omit<CoversOptions, 'form'>): CoverFonts {
  const fontsOf = fontFinder(font, folders)
  return (issue) => {
    const texts = textsOf(issue)
    if (texts.some((text) => DEVANAGARI.test(text))) return 'no PNG of it can be drawn in Devanagari'
    const fonts = fontsOf(scriptOf(issue.publication.language, texts))
    return fonts.length > 0 ? fonts : 'no font for it was found on this computer; name one with --cover-font'
  }
}

/** Returns the function that returns the font files for a script. Each script is searched once. */
function fontFinder(font: string | null, folders: readonly string[]): (script: CoverScript) => readonly string[] {
  if (font !== null) return () => [font]
  const found = new Map<CoverScript, readonly string[]>()
  return (script) => {
    const fonts = found.get(script) ?? findFonts(script, folders)
    found.set(script, fonts)
    return fonts
  }
}

function withReason(reason: string): IssueCover {
  const text = `The cover of the e-book is an SVG, which Kindle and many libraries do not show: ${reason}.`
  return { cover: 'drawn', messages: [commandMessage('cover-svg', 'warning', text)] }
}

/** Returns the texts on the cover of an issue, and those of other headlines. */
const textsOf = ({ publication, edition, pages }: Issue): string[] => [
  publication.name ?? '',
  edition ?? '',
  ...pages.flatMap(({ articles }) => articles.map(headlineText)),
]

/** Returns the script of the texts on a cover. */
function scriptOf(language: string, texts: readonly string[]): CoverScript {
  if (/^(?:zh|ja|ko)\b/i.test(language)) return 'cjk'
  return SCRIPTS.find(([, character]) => texts.some((text) => character.test(text)))?.[0] ?? 'latin'
}
