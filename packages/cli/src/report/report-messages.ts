import type { Message, Severity } from '@banmian/core'
import { messageUrl } from '../messages/message-kind.js'
import { positionsIn } from '../text/position.js'
import { excerpt } from '../text/printable.js'
import type { ReportMessage } from './report.js'

/** Maximum length of an excerpt, in characters. */
const EXCERPT_LENGTH = 20

/** A page that messages are about. */
interface MessagePage {
  /** Its file. */
  file: { name: string; text: string }
  source: { text: string }
  /** Offset of its text in that of the file, or null if a reader composed it. */
  offset: number | null
}

/** Returns the parser's messages with the file, line and column that they are about. */
export function locateMessages(messages: readonly Message[], pages: readonly MessagePage[]): ReportMessage[] {
  const positions = pages.map(positionsOf)
  return messages.map(({ code, severity, text, source, start, end, path, url }) => ({
    code,
    severity,
    text,
    file: pages[source]!.file.name,
    ...positions[source]!(start),
    excerpt: end > start ? excerptOf(pages[source]!.source.text, start, end) : null,
    path,
    url,
  }))
}

/** Returns the positions in the file of a page; a text that a reader composed has none. */
function positionsOf({ file, offset }: MessagePage): (start: number) => Pick<ReportMessage, 'line' | 'column'> {
  if (offset === null) return () => ({ line: null, column: null })
  const positionOf = positionsIn(file.text)
  return (start) => positionOf(offset + start)
}

/**
 * Cuts the text before it is split into characters, since a message may be about a whole page.
 */
const excerptOf = (text: string, start: number, end: number): string =>
  excerpt(text.slice(start, Math.min(end, start + 4 * EXCERPT_LENGTH)), EXCERPT_LENGTH)

/** Returns a message of the command itself, about a file or, without one, about the whole run. */
export function commandMessage(
  code: string,
  severity: Severity,
  text: string,
  file: string | null = null,
): ReportMessage {
  return { code, severity, text, file, line: null, column: null, excerpt: null, path: null, url: messageUrl(code) }
}
