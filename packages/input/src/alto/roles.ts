import type { LayoutRole } from '@banmian/core'

/** Words in labels and types of blocks, and the role that each shows, in order of preference. */
const WORDS: readonly (readonly [RegExp, LayoutRole])[] = [
  [/advert|\bad\b|commercial/i, 'advertisement'],
  [/caption|legend/i, 'caption'],
  [/by-?line|author|credit|signature/i, 'byline'],
  [/page[-_ ]?(?:number|num|nr|no)\b|pagination|\bfolio/i, 'page-number'],
  [/running[-_ ]?(?:title|head)|page[-_ ]?header|^header$/i, 'page-header'],
  [/page[-_ ]?footer|^footer$/i, 'page-footer'],
  [/foot-?note|endnote/i, 'footnote'],
  [/head(?:line|ing)|title|sub-?head|overline|kicker/i, 'heading'],
  [/list/i, 'list'],
  [/table/i, 'table'],
  [/marginalia|margin|aside|sidebar/i, 'aside'],
  [/illustration|figure|image|photo|graphic/i, 'figure'],
  [/paragraph|text|body/i, 'text'],
]

/** Returns the role that the label or type of a block shows, or `null`. */
export function roleOfLabel(label: string): LayoutRole | null {
  const short = label.slice(0, 100)
  return WORDS.find(([words]) => words.test(short))?.[1] ?? null
}
