import { CREDIT_ROLES } from '@banmian/core'
import { type BookLabels, COLOPHON_FACTS } from './epub-labels.js'

/**
 * Returns a label that puts a word for the role before the names.
 *
 * @param words - A word for each of `CREDIT_ROLES`, in that order.
 * @param separator - Text between the words.
 */
export function creditLabel(
  words: string,
  afterWord: string,
  betweenNames: string,
  separator = ' ',
): BookLabels['credit'] {
  return (role, names) => {
    const word = words.split(separator)[role === null ? -1 : CREDIT_ROLES.indexOf(role)]
    return (word === undefined ? '' : word + afterWord) + names.join(betweenNames)
  }
}

/**
 * Returns a label that names the facts of a colophon.
 *
 * @param words - A word for each of `COLOPHON_FACTS`, in that order.
 * @param separator - Text between the words.
 */
export function factLabel(words: string, separator = ' '): BookLabels['fact'] {
  return (name) => words.split(separator)[COLOPHON_FACTS.indexOf(name)] ?? name
}

/** Returns a label that joins the first and last day of a period. */
export function periodLabel(separator: string): BookLabels['period'] {
  return (first, last) => first + separator + last
}

/** Returns a label that consists of those sentences that are true of a book. */
export function accessibilityLabel(
  always: string,
  withPageNumbers: string,
  described: string,
  undescribed: string,
): BookLabels['accessibility'] {
  return ({ pageNumbers, pictures }) =>
    always + (pageNumbers ? withPageNumbers : '') + { none: '', described, 'some undescribed': undescribed }[pictures]
}
