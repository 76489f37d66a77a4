import type { Message } from '@banmian/core'
import type { InputText } from '../input/read-input.js'
import { positionsIn } from '../text/position.js'
import { excerpt } from '../text/printable.js'
import type { ReportMessage } from './report.js'

/** Characters of a text that a message shows. */
const SHOWN = 20

/** Messages of the parser with the file, line and column that they speak of. */
export function locate(messages: readonly Message[], sources: readonly InputText[]): ReportMessage[] {
  const places = sources.map(({ text }) => positionsIn(text))
  return messages.map(({ code, severity, text, source, start, end, path, url }) => ({
    code,
    severity,
    text,
    file: sources[source]!.name,
    ...places[source]!(start),
    excerpt: end > start ? excerpt(sources[source]!.text.slice(start, Math.min(end, start + 4 * SHOWN)), SHOWN) : null,
    path,
    url,
  }))
}

/** Each message of the command is explained here, under its code. */
const DOCUMENTATION = 'https://banmian.github.io/banmian/messages#'

/** A message of the command itself, about a file or about the whole. */
export function note(
  code: string,
  severity: 'info' | 'warning',
  text: string,
  file: string | null = null,
): ReportMessage {
  return { code, severity, text, file, line: null, column: null, excerpt: null, path: null, url: DOCUMENTATION + code }
}
