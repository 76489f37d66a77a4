import type { Syntax } from './syntax.js'

/** A number with separators between its digits, such as `12,800`, `10:30` and `3:2`. */
const NUMBER = /\d+(?:[,:]\d+)+/g
const URL = '(?:https?://|www\\.)[!-~]*[\\w/=&#%~-]'
/** Printable ASCII without spaces and the marks `!(),:;?`. */
const IN_WORD = '["-\'*+\\--9<->@-~]'
/**
 * Words that spaces separate, or marks between two letters or two digits. Any other mark without a
 * space, as in `增长5%,CPI`, usually belongs to Chinese text.
 */
const WORDS =
  `(?<!${IN_WORD})${IN_WORD}+` +
  `(?:(?:[!,:;?)]* +\\(?|(?<=[A-Za-z])[!(),:;?]+(?=[A-Za-z])|(?<=\\d)[,:](?=\\d))${IN_WORD}+)+`
const NARROW = /* @__PURE__ */ new RegExp(`${URL}|${WORDS}`, 'g')
const MARK = /[!(),:;?]/
const LETTER = /[A-Za-z]/
/** Most texts contain nothing of the kind, and are found to by this faster test. */
const SUSPECT = /\d[,:]\d|[A-Za-z](?:[!(),:;?]| \()/
/** Characters of Chinese and Japanese. */
const EAST_ASIAN = /[\u2E80-\uFFEF]/

/**
 * Returns a function that escapes text of pages with narrow punctuation. Numbers with separators
 * get the class `number`, and URLs and Latin words with marks the class `latin`, by which a style
 * sheet exempts them from full-width forms.
 */
export function withNarrowRuns({ element, text }: Pick<Syntax, 'element' | 'text'>): (value: string) => string {
  /** Writes the matches of a pattern with a function, and escapes what is between them. */
  const replaced = (value: string, pattern: RegExp, write: (match: string) => string): string => {
    let markup = ''
    let end = 0
    for (const { 0: match, index } of value.matchAll(pattern)) {
      const run = isOpen(match) && value[index + match.length] === ')' ? `${match})` : match
      markup += text(value.slice(end, index)) + write(run)
      end = index + run.length
    }
    return markup + text(value.slice(end))
  }
  const number = (run: string): string => element('span', text(run), { class: 'number' })
  const latin = (run: string): string => {
    if (!MARK.test(run)) return text(run)
    return LETTER.test(run) ? element('span', text(run), { class: 'latin' }) : replaced(run, NUMBER, number)
  }
  return (value) => {
    if (!SUSPECT.test(value)) return text(value)
    return EAST_ASIAN.test(value) ? replaced(value, NARROW, latin) : latin(value)
  }
}

/** Returns whether the last bracket of a run is not closed within it. */
const isOpen = (run: string): boolean => run.lastIndexOf('(') > run.lastIndexOf(')')
