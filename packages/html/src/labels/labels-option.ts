import { replaceLabels } from '@banmian/core/arguments'
import { checkType } from '../arguments/check-type.js'
import { checks } from '../arguments/html-error.js'

/**
 * Labels in place of the default ones: the same in every language, or a function that returns those
 * of a language, by its BCP 47 tag (`''` when the language is unknown).
 */
export type LabelsOption<T extends object> = Partial<T> | ((language: string) => Partial<T>)

/** Throws an `HtmlError` when the option `labels` is neither an object nor a function. */
export function checkLabels(options: { labels?: unknown }): void {
  checkType(options, 'labels', typeof options.labels === 'function' ? 'function' : 'object', 'an object or a function')
}

/**
 * Returns the labels of a language with those of the option `labels` in place of the default ones.
 *
 * @throws HtmlError when one of them has the wrong type
 */
export const withOwnLabels = <T extends object>(
  defaults: T,
  { labels }: { labels?: LabelsOption<T> | undefined },
  language: string,
): T => replaceLabels(defaults, labels, language, checks)
