import { nearest } from '@banmian/core/arguments'
import { usageError } from '../../errors/command-error.js'
import { MESSAGE_CODES, messageKind, messageUrl } from '../../messages/message-kind.js'
import { formatSeverity } from '../../report/format-message.js'
import type { Session } from '../../session/session.js'
import { excerpt } from '../../text/printable.js'

/** The document that `banmian explain CODE --json` prints. */
export interface MessageDocument {
  code: string
  severity: 'error' | 'warning' | 'info'
  /** One sentence. */
  text: string
  /** The meaning of the message, and the remedy. */
  help: string
  url: string
}

/** Columns of the text. */
const WIDTH = 80

/** Returns whether a name has the form of the code of a message, such as `headline-after-body`. */
export const isCode = (name: string): boolean => /^[a-z]+(?:-[a-z]+)+$/.test(name)

/** Prints the documentation of a message. Throws for an unknown code. */
export function explainCode(code: string, json: boolean, { io, colors, printJson }: Session): void {
  const kind = messageKind(code)
  if (kind === null) {
    const suggestion = nearest(code, MESSAGE_CODES)
    const end = suggestion ? ` Did you mean ${suggestion}?` : ''
    throw usageError(`There is no file and no message with the name "${excerpt(code, 40)}".${end}`)
  }
  const { severity, text, help } = kind
  const url = messageUrl(code)
  if (json) {
    printJson({ code, severity, text, help, url } satisfies MessageDocument)
    return
  }
  const head = `${colors.out.bold(code)}  ${formatSeverity(severity, colors.out)}`
  io.stdout.write(`${[head, '', ...wrapped(text), '', ...wrapped(help), '', url].join('\n')}\n`)
}

/** Returns a text in lines, broken at spaces. */
function wrapped(text: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= WIDTH) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
