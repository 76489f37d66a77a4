import { join } from 'node:path'
import type { DateFolder } from '../input/edition-folders.js'
import { counted } from '../text/counted.js'
import { printable } from '../text/printable.js'
import { shellWord } from '../text/shell-word.js'
import type { ReportMessage } from './report.js'
import { commandMessage } from './report-messages.js'

/**
 * Returns the messages about the folders inside that of a date.
 *
 * @param known - Names of the folders of editions, about which there is no doubt
 */
export function editionMessages(
  folder: string,
  { editions, hasOwnPages, unclear }: DateFolder,
  known: readonly string[],
): ReportMessage[] {
  const name = printable(folder)
  const messages: ReportMessage[] = []
  if (editions.some((edition) => !known.includes(edition))) {
    const text = `${listed(editions)} were taken for editions; if that is right, name them as editions in the configuration.`
    messages.push(commandMessage('editions-found', 'info', `The folders ${text}`, name))
  }
  if (unclear.length > 0) {
    const what =
      unclear.length === 1 ? `The folder ${listed(unclear)} contains` : `The folders ${listed(unclear)} contain`
    const result = hasOwnPages ? 'pages that are not used' : 'pages that became part of the issue of the others'
    const text = `${what} ${result}; if ${unclear.length === 1 ? 'it is an edition, name it' : 'they are editions, name them'} as editions in the configuration.`
    messages.push(commandMessage('edition-unclear', 'warning', text, name))
  }
  return messages
}

/** Returns the message about editions that `convert` made one issue of, if there are some. */
export function mergedEditions(folder: string, editions: readonly string[]): ReportMessage[] {
  const [first] = editions
  if (first === undefined || editions.length < 2) return []
  const command = `banmian convert ${shellWord(join(folder, first))}`
  const text = `${counted(editions.length, 'folder')} that look like editions (${listed(editions)}) became one issue; convert them one at a time with ${command}, or all of them with banmian build.`
  return [commandMessage('editions-merged', 'warning', text, printable(folder))]
}

const listed = (names: readonly string[]): string =>
  names
    .map(printable)
    .join(', ')
    .replace(/, ([^,]+)$/, ' and $1')
