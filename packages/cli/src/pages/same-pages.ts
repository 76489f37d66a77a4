import { dirname } from 'node:path'
import type { ReportMessage } from '../report/report.js'
import { commandMessage } from '../report/report-messages.js'
import { printable } from '../text/printable.js'
import type { ReadFile } from './read-file-pages.js'

/** Endings that tools append to the name of a page: of each kind, one file has the same pages. */
const ENDING = /(?:_content_list(?:_v2)?|_middle|_model|_res|_layout|_spans?|_origin)?\.[A-Za-z0-9]{1,8}$/

/** Returns the name that all files of a tool about the same pages share. */
export const stemOf = (name: string): string => name.replace(ENDING, '')

/**
 * Returns the files of a folder without those that repeat others: tools write the same pages as
 * JSON, with and without lines, and as Markdown. The file that places most lines is kept. Pages as
 * text alone are all kept.
 */
export function withoutRepeated(files: readonly ReadFile[]): { kept: ReadFile[]; messages: ReportMessage[] } {
  const best = new Map<string, ReadFile>()
  const keyOf = ({ file: { name } }: ReadFile): string => `${dirname(name)}\n${stemOf(name)}`
  for (const file of files) {
    const key = keyOf(file)
    const other = best.get(key)
    if (!other || rankOf(file) > rankOf(other)) best.set(key, file)
  }
  const isKept = (file: ReadFile): boolean => {
    const kept = best.get(keyOf(file))!
    return kept === file || kept.detected === null
  }
  return {
    kept: files.filter(isKept),
    messages: files.flatMap((file) => {
      if (isKept(file)) return []
      const text = `The file has the same pages as ${printable(best.get(keyOf(file))!.file.name)}, which is used.`
      return [commandMessage('file-skipped', 'info', text, file.file.name)]
    }),
  }
}

/**
 * Returns the number of placed lines; less for a file without any, for the PDF file that a tool has
 * read, and least for plain text.
 */
function rankOf({ pages, detected }: ReadFile): number {
  if (detected === null) return -1
  if (detected.format === 'pdf') return 0
  return pages.reduce((sum, { source }) => sum + (source.layout?.lines.length ?? 0), 0)
}
