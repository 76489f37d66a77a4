import { type MessageKind, messageKinds } from '@banmian/core'
import { commandMessageKinds } from './command-message-kinds.js'

/** Page of the documentation that explains each message under its code. */
const DOCUMENTATION = 'https://banmian.github.io/banmian/messages#'

/** Every kind of message, those of the parser first, by its code. */
const KINDS: ReadonlyMap<string, MessageKind> = new Map(Object.entries({ ...messageKinds, ...commandMessageKinds }))

/** The codes of all messages. */
export const MESSAGE_CODES: readonly string[] = [...KINDS.keys()]

/** Returns the kind of message with a code, or null for an unknown one. */
export const messageKind = (code: string): MessageKind | null => KINDS.get(code) ?? null

/** Returns the address of the documentation of a message. */
export const messageUrl = (code: string): string => DOCUMENTATION + code
