import type { CreditRole } from '../../model/issue.js'
import { CREDIT_ROLES } from '../../model/roles.js'

/**
 * The role that each tag around a name stands for; `name` is used when the paper prints no role.
 */
export const CREDIT_TAGS: ReadonlyMap<string, CreditRole | null> = new Map<string, CreditRole | null>([
  ['name', null],
  ...CREDIT_ROLES.map((role) => [role, role] as const),
])

/** The white space that pads a name between two Han characters, as in 李　舸. */
export const NAME_PADDING = /(?<=\p{Script=Han})[ \t\u00a0\u3000]+(?=\p{Script=Han})/gu

/** Returns a name without its padding. */
export const unpadded = (printed: string): string => printed.replace(NAME_PADDING, '')
