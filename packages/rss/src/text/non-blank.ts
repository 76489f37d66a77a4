import { isBlank } from '@banmian/core'

/** Returns a text, or `null` when it is blank. */
export const nonBlank = (text: string | null | undefined): string | null => (isBlank(text) ? null : (text ?? null))
