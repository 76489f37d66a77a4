import { replaceLabels } from '@banmian/core/arguments'
import type { Labels, LabelsOption } from '@banmian/html'
import { checkOptionalFunction } from '../arguments/check-options.js'
import { checkThat } from '../arguments/checks.js'

/** The labels of `@banmian/html` that a feed contains. */
export type FeedLabels = Pick<Labels, 'and' | 'correction' | 'day' | 'missingPicture' | 'remotePicture' | 'untitled'>

/** The labels of `@banmian/html` that a catalog contains. */
export type CatalogLabels = Pick<Labels, 'day' | 'month' | 'undated' | 'year'>

/** Returns the labels in a language, by its BCP 47 tag. */
type LabelsIn<T> = (language: string) => T

/**
 * Returns a function that returns the labels in a language, with those of the option `labels` in
 * place of the default ones.
 *
 * @throws FeedError when the option is neither an object nor a function. The function that is
 * returned throws one when a label has the wrong type.
 */
export function checkLabels<T extends object>(labels: LabelsOption<T> | undefined, defaults: LabelsIn<T>): LabelsIn<T> {
  if (typeof labels !== 'object') checkOptionalFunction('labels', labels)
  return (language) => replaceLabels(defaults(language), labels, language, { that: checkThat })
}
