import { primarySubtag } from '@banmian/core/arguments'
import { type EmailLabels, emailLabelsFor } from '../labels/email-labels.js'
import type { Labels } from '../labels/labels.js'
import type { PageLabels } from '../labels/page-labels.js'
import { pageLabelsFor } from '../labels/page-labels-for.js'
import type { SiteLabels } from '../labels/site-labels.js'
import { siteLabelsFor } from '../labels/site-labels-for.js'
import * as da from './germanic/da.js'
import * as de from './germanic/de.js'
import * as nb from './germanic/nb.js'
import * as nl from './germanic/nl.js'
import * as sv from './germanic/sv.js'
import * as ar from './other-families/ar.js'
import * as el from './other-families/el.js'
import * as fi from './other-families/fi.js'
import * as he from './other-families/he.js'
import * as hi from './other-families/hi.js'
import * as hu from './other-families/hu.js'
import * as id from './other-families/id.js'
import * as ko from './other-families/ko.js'
import * as tr from './other-families/tr.js'
import * as vi from './other-families/vi.js'
import * as es from './romance/es.js'
import * as fr from './romance/fr.js'
import * as it from './romance/it.js'
import * as pt from './romance/pt.js'
import * as ro from './romance/ro.js'
import * as cs from './slavic/cs.js'
import * as pl from './slavic/pl.js'
import * as ru from './slavic/ru.js'
import * as uk from './slavic/uk.js'

/** Labels of the languages for which the package itself has none, by primary subtag. */
type ByLanguage<T> = Readonly<Record<string, T>>

// A table for each kind, so that a bundler leaves out the kinds that are not used.
const pages: ByLanguage<PageLabels> = {
  ar: ar.page,
  cs: cs.page,
  da: da.page,
  de: de.page,
  el: el.page,
  es: es.page,
  fi: fi.page,
  fr: fr.page,
  he: he.page,
  hi: hi.page,
  hu: hu.page,
  id: id.page,
  it: it.page,
  ko: ko.page,
  nb: nb.page,
  nl: nl.page,
  pl: pl.page,
  pt: pt.page,
  ro: ro.page,
  ru: ru.page,
  sv: sv.page,
  tr: tr.page,
  uk: uk.page,
  vi: vi.page,
}
const sites: ByLanguage<SiteLabels> = {
  ar: ar.site,
  cs: cs.site,
  da: da.site,
  de: de.site,
  el: el.site,
  es: es.site,
  fi: fi.site,
  fr: fr.site,
  he: he.site,
  hi: hi.site,
  hu: hu.site,
  id: id.site,
  it: it.site,
  ko: ko.site,
  nb: nb.site,
  nl: nl.site,
  pl: pl.site,
  pt: pt.site,
  ro: ro.site,
  ru: ru.site,
  sv: sv.site,
  tr: tr.site,
  uk: uk.site,
  vi: vi.site,
}
const emails: ByLanguage<EmailLabels> = {
  ar: ar.email,
  cs: cs.email,
  da: da.email,
  de: de.email,
  el: el.email,
  es: es.email,
  fi: fi.email,
  fr: fr.email,
  he: he.email,
  hi: hi.email,
  hu: hu.email,
  id: id.email,
  it: it.email,
  ko: ko.email,
  nb: nb.email,
  nl: nl.email,
  pl: pl.email,
  pt: pt.email,
  ro: ro.email,
  ru: ru.email,
  sv: sv.email,
  tr: tr.email,
  uk: uk.email,
  vi: vi.email,
}

/**
 * Returns the labels of pages in a language, by its BCP 47 tag: Arabic, Czech, Danish, Dutch,
 * Finnish, French, German, Greek, Hebrew, Hindi, Hungarian, Indonesian, Italian, Japanese, Korean,
 * Norwegian, Polish, Portuguese, Romanian, Russian, Simplified and Traditional Chinese, Spanish,
 * Swedish, Turkish, Ukrainian, Vietnamese, or English for every other language.
 *
 * @throws HtmlError when the language is not a string
 */
export function pageLabelsIn(language: string): PageLabels {
  const defaults = pageLabelsFor(language)
  return pages[primarySubtag(language)] ?? defaults
}

/** Most languages whose labels are kept. */
const MOST_KNOWN = 64
/** The labels that were returned before, by language. A site asks for them with every page. */
const known = new Map<string, Labels & EmailLabels>()

/**
 * Returns the labels of pages, sites and e-mails in the languages of {@link pageLabelsIn}. It is a
 * value of the option `labels`: `renderIssue(issue, { labels: labelsIn })`. The labels are frozen.
 *
 * @throws HtmlError when the language is not a string
 */
export function labelsIn(language: string): Labels & EmailLabels {
  let labels = known.get(language)
  if (!labels) {
    labels = Object.freeze({
      ...pageLabelsIn(language),
      ...(sites[primarySubtag(language)] ?? siteLabelsFor(language)),
      ...(emails[primarySubtag(language)] ?? emailLabelsFor(language)),
    })
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(language, labels)
  }
  return labels
}
