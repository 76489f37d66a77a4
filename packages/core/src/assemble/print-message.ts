import { type MessageCode, messageKinds } from '../result/messages.js'
import type { Message } from '../result/parse-result.js'
import type { PlacedMessage } from './issue-draft.js'
import { pointerOf } from './json-pointer.js'

const DOCUMENTATION = 'https://banmian.github.io/banmian/messages#'

/** Returns a message with its sentence, its severity and the address of its documentation. */
export function printMessage({ code, source, start, end, place, detail = '' }: PlacedMessage): Message {
  const { severity, text } = messageKinds[code]
  return { code, severity, text: text + detail, source, start, end, path: pointerOf(place), url: urlOf(code) }
}

const urlOf = (code: MessageCode): string => DOCUMENTATION + code
