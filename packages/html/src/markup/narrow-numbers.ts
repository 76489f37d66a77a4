import type { Syntax } from './syntax.js'

/** A number with separators between its digits, such as `12,800`, `10:30` and `3:2`. */
const NUMBER = /\d+(?:[,:]\d+)+/g
/** Most texts contain no such number, and are found to by this faster test. */
const SEPARATOR = /\d[,:]\d/

/**
 * Returns a function that escapes text of pages with narrow punctuation. Numbers with separators
 * get the class `number`, by which a style sheet exempts their separators from full-width forms.
 */
export function withNarrowNumbers({ element, text }: Pick<Syntax, 'element' | 'text'>): (value: string) => string {
  return (value) => {
    if (!SEPARATOR.test(value)) return text(value)
    let markup = ''
    let end = 0
    for (const { 0: number, index } of value.matchAll(NUMBER)) {
      markup += text(value.slice(end, index)) + element('span', text(number), { class: 'number' })
      end = index + number.length
    }
    return markup + text(value.slice(end))
  }
}
