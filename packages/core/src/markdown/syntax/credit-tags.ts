import type { CreditRole } from '../../model/issue.js'
import { CREDIT_ROLES } from '../../model/roles.js'

/**
 * The role that each tag around a name stands for; `name` is used when the paper prints no role.
 */
export const CREDIT_TAGS: ReadonlyMap<string, CreditRole | null> = new Map<string, CreditRole | null>([
  ['name', null],
  ...CREDIT_ROLES.map((role) => [role, role] as const),
])

/** Han characters: those of the BMP, and the planes that hold nothing but ideographs. */
const HAN =
  '[\\u2e80-\\u2fd5\\u3005\\u3007\\u3021-\\u3029\\u3038-\\u303b\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufad9\\u{20000}-\\u{3ffff}]'

/** The white space that pads a name between two Han characters, as in 李　舸. */
export const NAME_PADDING = new RegExp(`(?<=${HAN})[ \\t\\u00a0\\u3000]+(?=${HAN})`, 'gu')

/** Returns a name without its padding. */
export const unpadded = (printed: string): string => printed.replace(NAME_PADDING, '')
