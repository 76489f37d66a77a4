import { checks } from '../model/argument-checks.js'
import { KNOWN_PARTS, type KnownPart } from './known-part.js'

const HINT = 'Offsets count UTF-16 code units of the text of the source. Sort the ranges by start.'

/**
 * Throws an ArgumentError unless a value is a list of ranges of known articles: in ascending order,
 * without overlap, each within the text.
 */
export function checkKnown(articles: unknown, length: number, argument: string): void {
  checks.that(Array.isArray(articles), argument, 'an array of { start, end, article }', articles)
  let done = 0
  articles.forEach((known: unknown, index) => {
    const at = `${argument}[${index}]`
    const isRange = typeof known === 'object' && known !== null
    checks.that(isRange, at, '{ start, end, article }', known)
    const { start, end, article, part } = known as Readonly<Record<string, unknown>>
    checks.that(isOffset(start, done, length), `${at}.start`, `an offset from ${done} to ${length}`, start, HINT)
    checks.that(isOffset(end, start, length), `${at}.end`, `an offset from ${start} to ${length}`, end, HINT)
    checks.that(typeof article === 'string', `${at}.article`, 'the id of an article, a string', article)
    const isPart = part === undefined || KNOWN_PARTS.includes(part as KnownPart)
    checks.that(isPart, `${at}.part`, `one of ${KNOWN_PARTS.join(', ')}`, part)
    done = end
  })
}

const isOffset = (value: unknown, least: number, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most
