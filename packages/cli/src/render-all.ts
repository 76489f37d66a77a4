import type { Issue } from '@banmian/core'
import { Failure } from './failure.js'
import { type Format, type FormatName, formats, isFeed } from './formats.js'
import { printable } from './printable.js'
import type { ReportMessage } from './report.js'
import { note } from './report-messages.js'
import type { OutputFile } from './write-plan.js'

/** Where links lead when no site is known: a host that is reserved for examples (RFC 2606) and never resolves. */
export const PLACEHOLDER_LINK = 'https://paper.example/'

/** The files of an issue in all wanted formats, and what there is to say about them. */
export function renderAll(
  issue: Issue,
  names: readonly FormatName[],
  givenLink: string | null,
  onFormat: (name: FormatName) => void,
): { files: OutputFile[]; notes: ReportMessage[] } {
  const given = givenLink ?? webAddress(issue.publication.url)
  const context = { link: asFolder(given ?? PLACEHOLDER_LINK), published: given !== null, names }
  const files: OutputFile[] = []
  const removed = new Map<string, Set<number>>()
  for (const name of names) {
    onFormat(name)
    const codePoints = new Set<number>()
    const format: Format = formats[name]
    try {
      for (const file of format.files(issue, { ...context, onRemoved: ({ codePoint }) => codePoints.add(codePoint) }))
        files.push({ ...file, format: name })
    } catch (error) {
      // Renderers throw a TypeError for what no page of theirs can hold, such as two articles with one id.
      if (!(error instanceof TypeError)) throw error
      throw new Failure(
        'render',
        `Cannot make ${name}: ${printable(error.message)}${error.message.endsWith('.') ? '' : '.'}`,
      )
    }
    if (codePoints.size > 0) removed.set(name, codePoints)
  }
  const notes = [...removed].map(([name, codePoints]) =>
    note('characters-removed', 'warning', `Characters that ${name} forbids were left out: ${listOf(codePoints)}.`),
  )
  if (given === null && names.some(isFeed))
    notes.push(
      note(
        'link-placeholder',
        'info',
        `The feed's links begin with ${PLACEHOLDER_LINK}, which stands for your site; give its address with --link.`,
      ),
    )
  return { files, notes }
}

/** An address of the web; `null` for anything else that an issue may name as its home. */
function webAddress(url: string | null): string | null {
  return url !== null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : null
}

/** The address of a folder, without query and fragment, with a slash at its end. */
function asFolder(link: string): string {
  const { origin, pathname } = new URL(link)
  return origin + pathname.replace(/\/*$/, '/')
}

function listOf(codePoints: ReadonlySet<number>): string {
  return [...codePoints]
    .sort((a, b) => a - b)
    .map((one) => `U+${one.toString(16).toUpperCase().padStart(4, '0')}`)
    .join(', ')
}
