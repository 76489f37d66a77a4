import type { Byline, Credit } from '../../model/issue.js'
import { NAME_PADDING, unpadded } from '../syntax/credit-tags.js'
import { escapeText, inLines, openTag, splitsCharacter } from './escape.js'

/**
 * Maximum number of searches that may fail in one byline. More would take longer than linear time.
 */
const FAILURES = 8

/** Returns the text of a byline with each credited name between tags, in printed order. */
export function writeCredits({ text, credits }: Pick<Byline, 'text' | 'credits'>): string {
  let out = ''
  let from = 0
  let failures = 0
  let search: ((name: string, from: number) => [number, number] | null) | null = null
  for (const credit of credits) {
    let found: [number, number] | null = null
    if (failures < FAILURES && credit.name !== '') {
      search ??= searcher(text)
      found = search(credit.name, from)
      if (found?.some((at) => splitsCharacter(text, at))) found = null
      if (!found) failures++
    }
    const [start, end] = found ?? [from, from]
    out += escapeText(text.slice(from, start), inLines) + writeCredit(credit, text.slice(start, end))
    from = end
  }
  return out + escapeText(text.slice(from), inLines)
}

function writeCredit({ role, name }: Credit, printed: string): string {
  const tag = role ?? 'name'
  const open = openTag(tag, { name: unpadded(printed) === name ? undefined : name })
  return `${open}${escapeText(printed, inLines)}</${tag}>`
}

/**
 * Returns a function that finds a name from an offset on, with or without padding: the first place
 * of either. A search that succeeds reads only up to the name.
 */
function searcher(text: string): (name: string, from: number) => [number, number] | null {
  const squeezed = unpadded(text)
  const places = squeezed.length === text.length ? null : placesOf(text)
  return (name, from) => {
    if (!places || unpadded(name) !== name) {
      const exact = text.indexOf(name, from)
      return exact < 0 ? null : [exact, exact + name.length]
    }
    const at = squeezed.indexOf(name, places.indexAt(from))
    return at < 0 ? null : [places.offsets[at]!, places.offsets[at + name.length - 1]! + 1]
  }
}

/** Returns the offset in the text of each character of the text without padding. */
function placesOf(text: string): { offsets: number[]; indexAt: (offset: number) => number } {
  const offsets: number[] = []
  let from = 0
  for (const match of text.matchAll(NAME_PADDING)) {
    for (; from < match.index; from++) offsets.push(from)
    from += match[0].length
  }
  for (; from < text.length; from++) offsets.push(from)
  const indexAt = (offset: number): number => {
    let low = 0
    let high = offsets.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (offsets[middle]! < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return { offsets, indexAt }
}
