import { primarySubtag } from '@banmian/core/arguments'
import type { ServerLabels } from '../labels/server-labels.js'
import { en } from '../labels/server-labels-en.js'
import { ja } from '../labels/server-labels-ja.js'
import { zhHans, zhHant } from '../labels/server-labels-zh.js'
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

/** The labels by primary subtag, without those in Chinese, which depend on the script. */
const labels: Readonly<Record<string, ServerLabels>> = {
  ar,
  cs,
  da,
  de,
  el,
  en,
  es,
  fi,
  fr,
  he,
  hi,
  hu,
  id,
  it,
  ja,
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

/** Returns the labels in a language, by its BCP 47 tag, or the English ones when there are none. */
export function serverLabelsIn(language: string): ServerLabels {
  if (/^zh-(?:hant|tw|hk|mo)\b/i.test(language)) return zhHant
  if (/^zh\b/i.test(language)) return zhHans
  return labels[primarySubtag(language)] ?? en
}
