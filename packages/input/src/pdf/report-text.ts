import type { ReadPage } from '../reading/reading.js'
import type { CharacterKind } from './glyphs/characters.js'
import type { PaintedPage } from './glyphs/glyphs.js'
import type { PageLink } from './glyphs/page-links.js'
import type { PageLines } from './lines/read-lines.js'
import type { Run } from './lines/run.js'

const KINDS: Readonly<Record<CharacterKind, readonly [one: string, several: string, written: string]>> = {
  ligatures: ['ligature', 'ligatures', 'as letters'],
  radicals: ['radical', 'radicals', 'as the characters that look the same'],
  forms: ['vertical form', 'vertical forms', 'as the usual characters'],
  other: ['code', 'codes', 'as U+FFFD, since they are no characters'],
}

/**
 * Adds messages about links whose text is in the source without them: those that cannot be read,
 * those that are not safe, and those over none of it.
 */
export function reportLinks({ links, hasDamagedLinks }: PaintedPage, { lines }: PageLines, page: ReadPage): void {
  if (hasDamagedLinks) page.note('links-damaged', 'The links of the page are damaged and cannot be read.')
  const kept = new Set(lines.flatMap((line) => line.links.map(({ url }) => url)))
  const refused = addressesOf(links.filter(({ url }) => url === null))
  const rest = addressesOf(links.filter(({ url }) => url !== null && !kept.has(url)))
  page.leave(
    'links-refused',
    `${countOf(refused, 'link leads', 'links lead')} to no address that is safe, and ${refused.length === 1 ? 'is' : 'are'} left out.`,
    refused.join('\n'),
  )
  page.leave(
    'links-without-text',
    `${countOf(rest, 'link is', 'links are')} not over text, and left out.`,
    rest.join('\n'),
  )
}

/** Returns the addresses of links as the file states them, each once. */
const addressesOf = (links: readonly PageLink[]): string[] => [...new Set(links.map(({ address }) => address))]

const countOf = ({ length }: readonly unknown[], one: string, several: string): string =>
  `${length} ${length === 1 ? one : several}`

/**
 * Adds messages about characters in another form than in the file, and about text that is left out.
 */
export function reportText({ mapped, leftOut, hidden, copies, isRecognized }: PageLines, page: ReadPage): void {
  const parts = [...mapped].map(([kind, count]) => {
    const [one, several, written] = KINDS[kind]
    return `${count} ${count === 1 ? one : several} ${written}`
  })
  if (parts.length) page.note('characters-mapped', `The source has ${parts.join(', ')}.`)
  if (isRecognized)
    page.note('recognized-text', 'The text is that of character recognition, which the file has under a scan.')
  page.leave('outside-left-out', 'Text outside of the visible page is left out.', leftOut.get('outside') ?? '')
  page.leave('rotated-left-out', 'Text that is slanted or upside down is left out.', leftOut.get('rotated') ?? '')
  page.leave('hidden-left-out', 'Text that is not painted is left out.', linesOf(hidden))
  page.leave('copies-left-out', 'Text that is painted twice on the same place is read once.', linesOf(copies))
}

const linesOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('\n')
