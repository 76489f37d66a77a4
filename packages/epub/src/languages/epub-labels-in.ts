import { primarySubtag } from '@banmian/core/arguments'
import { pageLabelsIn } from '@banmian/html/labels'
import type { BookLabels, EpubLabels } from '../labels/epub-labels.js'
import { epubLabelsFor, sharedLabels } from '../labels/labels-for.js'
import { da } from './germanic/da.js'
import { de } from './germanic/de.js'
import { nb } from './germanic/nb.js'
import { nl } from './germanic/nl.js'
import { sv } from './germanic/sv.js'
import { ar } from './other-families/ar.js'
import { el } from './other-families/el.js'
import { fi } from './other-families/fi.js'
import { he } from './other-families/he.js'
import { hi } from './other-families/hi.js'
import { hu } from './other-families/hu.js'
import { id } from './other-families/id.js'
import { ko } from './other-families/ko.js'
import { tr } from './other-families/tr.js'
import { vi } from './other-families/vi.js'
import { es } from './romance/es.js'
import { fr } from './romance/fr.js'
import { it } from './romance/it.js'
import { pt } from './romance/pt.js'
import { ro } from './romance/ro.js'
import { cs } from './slavic/cs.js'
import { pl } from './slavic/pl.js'
import { ru } from './slavic/ru.js'
import { uk } from './slavic/uk.js'

/** Labels of the languages for which the package itself has none, by primary subtag. */
const books: Readonly<Record<string, BookLabels>> = {
  ar,
  cs,
  da,
  de,
  el,
  es,
  fi,
  fr,
  he,
  hi,
  hu,
  id,
  it,
  ko,
  nb,
  nl,
  pl,
  pt,
  ro,
  ru,
  sv,
  tr,
  uk,
  vi,
}

/**
 * Returns the labels of books in a language, by its BCP 47 tag: those of the 28 languages of
 * `pageLabelsIn` of `@banmian/html/labels`, or English for every other language. It is a value of
 * the option `labels`: `renderEpub(issue, { labels: epubLabelsIn })`.
 *
 * @throws EpubError when the language is not a string
 */
export function epubLabelsIn(language: string): EpubLabels {
  const defaults = epubLabelsFor(language)
  const book = books[primarySubtag(language)]
  return book === undefined ? defaults : { ...sharedLabels(pageLabelsIn(language)), ...book }
}
