import { isBlank } from '@banmian/core'
import { type LabelsOption, type PageLabels, pageLabelsFor } from '@banmian/html'
import { filterXml } from '@banmian/markup'
import { checks } from '../errors/epub-error.js'
import { en } from './en.js'
import type { BookLabels, EpubLabels } from './epub-labels.js'
import { ja } from './ja.js'
import { isTraditional } from './page-language.js'
import { zhHans, zhHant } from './zh.js'

/**
 * Returns the labels of a language: Chinese in both scripts, Japanese or English. Any other
 * language gets English.
 *
 * @param language - BCP 47 tag.
 * @param labels - Labels that replace those of the language.
 * @throws EpubError when the language is not a string, or a label is unknown or has the wrong type
 */
export function epubLabelsFor(language: string, labels: Partial<EpubLabels> = {}): EpubLabels {
  checks.that(typeof language === 'string', 'language', 'a BCP 47 tag such as "zh-Hans"', language)
  checkLabels(labels, 'labels')
  return labelsFor(language, labels)
}

/**
 * Returns the labels of a language with those of the option `labels` in place of the default ones.
 * An object was checked before; what a function returns is checked here.
 */
export function labelsFor(language: string, option: LabelsOption<EpubLabels>): EpubLabels {
  const labels = defaultLabels(language)
  const replacements = typeof option === 'function' ? option(language) : option
  if (replacements !== option) checkLabels(replacements, 'the result of options.labels')
  const given = Object.entries(replacements).filter(([, label]) => label !== undefined)
  return { ...labels, ...Object.fromEntries(given.map(([name, label]) => [name, checkedLabel(name, label)])) }
}

/** Returns a label that throws an `EpubError` when it is a function and returns no visible text. */
function checkedLabel(name: string, label: unknown): unknown {
  if (typeof label !== 'function') return label
  return (...values: unknown[]): unknown => {
    const text: unknown = Reflect.apply(label, undefined, values)
    checks.that(isVisible(text), `the result of labels.${name}`, 'a string that is not blank', text)
    return text
  }
}

/** Returns whether a label is text of which something is left in a book. */
const isVisible = (text: unknown): boolean => typeof text === 'string' && !isBlank(filterXml(text))

/** Throws an `EpubError` that names the wrong label. */
export function checkLabels(labels: unknown, argument: string): void {
  const defaults: Readonly<Record<string, unknown>> = { ...defaultLabels('en') }
  checks.options(labels, Object.keys(defaults), argument)
  for (const [name, label] of Object.entries(labels)) {
    const type = typeof defaults[name]
    checks.that(label === undefined || typeof label === type, `${argument}.${name}`, `a ${type}`, label)
    // EPUB requires text in the titles and headings that labels become.
    checks.that(
      typeof label !== 'string' || isVisible(label),
      `${argument}.${name}`,
      'a string that is not blank',
      label,
    )
  }
}

function defaultLabels(language: string): EpubLabels {
  return { ...sharedLabels(pageLabelsFor(language)), ...bookLabels(language) }
}

/** Returns the labels that books and pages of HTML have in common. */
export function sharedLabels(labels: PageLabels): Omit<EpubLabels, keyof BookLabels> {
  const { day, page, unnamedPage, number, unplaced, untitled, issue, remotePicture, previous, next } = labels
  return { day, page, unnamedPage, number, unplaced, untitled, issue, remotePicture, previous, next }
}

function bookLabels(language: string): BookLabels {
  if (isTraditional(language)) return zhHant
  if (/^zh\b/i.test(language)) return zhHans
  return /^ja\b/i.test(language) ? ja : en
}
