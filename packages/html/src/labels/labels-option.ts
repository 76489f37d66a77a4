import { checkType } from '../arguments/check-type.js'

/**
 * Labels in place of the default ones: the same in every language, or a function that returns those
 * of a language, by its BCP 47 tag (`''` when the language is unknown).
 */
export type LabelsOption<T extends object> = Partial<T> | ((language: string) => Partial<T>)

/** Throws an `HtmlError` when the option `labels` is neither an object nor a function. */
export function checkLabels(options: { labels?: unknown }): void {
  checkType(options, 'labels', typeof options.labels === 'function' ? 'function' : 'object', 'an object or a function')
}

/** Returns the labels that the option `labels` contains for a language. */
export const ownLabels = <T extends object>(
  { labels }: { labels?: LabelsOption<T> | undefined },
  language: string,
): Partial<T> | undefined => (typeof labels === 'function' ? labels(language) : labels)
