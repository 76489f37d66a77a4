import type { Issue } from '@banmian/core'
import { CommandError } from '../errors/command-error.js'
import type { OutputFile } from '../output/write-plan.js'
import type { ReportMessage } from '../report/report.js'
import { note } from '../report/report-messages.js'
import { printable } from '../text/printable.js'
import { folderUrl, isWebUrl } from '../text/web-url.js'
import { type Format, type FormatContext, type FormatName, formats, isFeed } from './formats.js'

/** Where links lead when no site is known: a host that is reserved for examples (RFC 2606) and never resolves. */
export const PLACEHOLDER_LINK = 'https://paper.example/'

/** What is to be rendered. */
export interface Rendering {
  issue: Issue
  names: readonly FormatName[]
  /** Address of the output folder on the web; `null` when it was not given. */
  link: string | null
  parsed: FormatContext['parsed']
  pictures: FormatContext['pictures']
  /** Whether each format must be one file. */
  single: boolean
  onFormat: (name: FormatName) => void
}

/** The files of an issue in all wanted formats, and what there is to say about them. */
export function renderFormats(wanted: Rendering): { files: OutputFile[]; notes: ReportMessage[] } {
  const { issue, names, parsed, pictures } = wanted
  const { url } = issue.publication
  const given = wanted.link ?? (url !== null && isWebUrl(url) ? url : null)
  const context = { link: folderUrl(given ?? PLACEHOLDER_LINK), published: given !== null, names, parsed, pictures }
  const files: OutputFile[] = []
  const notes: ReportMessage[] = []
  for (const name of names) {
    wanted.onFormat(name)
    const removed = new Set<number>()
    files.push(...renderOne(name, wanted, { ...context, onRemoved: ({ codePoint }) => removed.add(codePoint) }))
    notes.push(...removedNotes(name, removed))
  }
  for (const [path, content] of pictures ?? []) files.push({ path, format: 'picture', content })
  if (given === null && names.some(isFeed)) {
    const text = `The feed's links begin with ${PLACEHOLDER_LINK}, which stands for your site; give its address with --link.`
    notes.push(note('link-placeholder', 'info', text))
  }
  return { files, notes }
}

function renderOne(name: FormatName, { issue, single }: Rendering, context: FormatContext): OutputFile[] {
  const format: Format = formats[name]
  try {
    if (single && format.single) return [{ path: name, format: name, content: format.single(issue, context) }]
    return Array.from(format.files(issue, context), (file) => ({ ...file, format: name }))
  } catch (error) {
    // Renderers throw a TypeError for what no page of theirs can hold, such as two articles with one id.
    if (!(error instanceof TypeError)) throw error
    throw new CommandError('render', `Cannot make ${name}: ${printable(error.message).replace(/\.?$/, '.')}`)
  }
}

/** Says which characters a format forbids and its files therefore lack; nothing when there are none. */
export function removedNotes(name: string, removed: ReadonlySet<number>): ReportMessage[] {
  if (removed.size === 0) return []
  const text = `Characters that ${name} forbids were left out: ${listOf(removed)}.`
  return [note('characters-removed', 'warning', text)]
}

function listOf(codePoints: ReadonlySet<number>): string {
  return [...codePoints]
    .sort((a, b) => a - b)
    .map((one) => `U+${one.toString(16).toUpperCase().padStart(4, '0')}`)
    .join(', ')
}
