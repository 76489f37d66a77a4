import { describeValue, isLanguageTag, isLocalTime, isTimeZone, wrongCorrection } from '@banmian/core/arguments'
import { themes } from '@banmian/html'
import { INPUT_FORMATS } from '@banmian/input'
import { isPictureHost } from '@banmian/markup'
import { COVER_FORMS } from '../cover/open-covers.js'
import { FORMAT_NAMES } from '../formats/format-names.js'
import { AUTO, isEncoding } from '../input/decode-text.js'
import { isPagePattern } from '../issues/page-pattern.js'
import { type AnnounceConfig, isIndexNowKey } from '../options/announce-settings.js'
import { FAIL_ON, isIconName, LARGEST_MAX_SIZE } from '../options/option-values.js'
import { OUTPUT_NAMES } from '../options/output-names.js'
import type { EmailSettings, FeedSettings } from '../options/site-settings.js'
import { PICTURE_FORMATS, type PicturesConfig } from '../resizing/picture-settings.js'
import { parseSize } from '../text/size.js'
import { isWebUrl } from '../text/web-url.js'
import {
  type Check,
  count,
  flag,
  listOf,
  objectOf,
  oneOf,
  oneOrMore,
  type Problem,
  recordOf,
  text,
  textThat,
  valueThat,
} from './check.js'
import type { Config, ConvertConfig, PublicationConfig } from './config.js'

/** The checks of the properties of an object, each of which has one. */
type Checks<Properties> = Readonly<Record<keyof Properties, Check>>

const webUrl = textThat('an absolute http or https URL', isWebUrl)
const cancelUrl = textThat('an absolute URL of http, https or mailto', (value) => /^(?:https?|mailto):./i.test(value))

const isWithin = (value: unknown, least: number, most: number): boolean =>
  Number(value) >= least && Number(value) <= most

/** The largest width of a WebP. */
const isPictureWidth = (value: unknown): boolean => Number.isInteger(value) && isWithin(value, 16, 16_383)

const size = valueThat('a size such as "100M", up to "500M"', (value) => {
  const bytes = typeof value === 'string' ? parseSize(value) : value
  return Number.isSafeInteger(bytes) && Number(bytes) >= 1 && Number(bytes) <= LARGEST_MAX_SIZE
})

const identifier: Checks<{ scheme: string; value: string }> = { scheme: text, value: text }

const publication: Checks<PublicationConfig> = {
  name: text,
  url: webUrl,
  publisher: text,
  identifiers: listOf(objectOf(identifier)),
}

const feeds: Checks<FeedSettings> = {
  profile: oneOf(['aggregator']),
  issues: count,
  limit: count,
  text: oneOf(['full', 'summary']),
  summaryLength: count,
  headline: objectOf({ kicker: flag, deck: flag }),
  creators: oneOf(['each', 'joined']),
  rights: text,
  hub: listOf(webUrl),
}

const pictures: Checks<PicturesConfig> = {
  widths: valueThat(
    'at least one width in pixels, such as [480, 960, 1600], each from 16 to 16383',
    (value) => Array.isArray(value) && value.length > 0 && value.every(isPictureWidth),
  ),
  format: oneOf(PICTURE_FORMATS),
  quality: valueThat('a whole number from 1 to 100', (value) => Number.isInteger(value) && isWithin(value, 1, 100)),
}

const email: Checks<EmailSettings> = {
  limit: count,
  text: oneOf(['summary', 'full']),
  unsubscribeUrl: cancelUrl,
}

const indexNow: Checks<NonNullable<AnnounceConfig['indexNow']>> = {
  key: textThat('a key of 8 to 128 letters, digits and inner hyphens', isIndexNowKey),
  endpoint: webUrl,
}

const announce: Checks<AnnounceConfig> = {
  webSub: oneOrMore(webUrl),
  indexNow: (value, pointer, problems) => {
    objectOf(indexNow)(value, pointer, problems)
    if (typeof value === 'object' && value !== null && !('key' in value))
      indexNow.key(undefined, `${pointer}/key`, problems)
  },
  afterBuild: flag,
  timeout: count,
}

const corrections: Check = (value, pointer, problems) => {
  const wrong = wrongCorrection(value)
  if (wrong === null) return
  const { place, expected, received } = wrong
  const inner = place.replace(/\[(\d+)\]/g, '/$1').replace('.', '/')
  problems.push({ pointer: pointer + inner, expected, found: describeValue(received) })
}

const convert: Checks<ConvertConfig> = { to: listOf(oneOf(FORMAT_NAMES)), out: text }

const config: Checks<Config> = {
  issues: oneOrMore(text),
  out: text,
  publication: (value, pointer, problems) =>
    (typeof value === 'object' && value !== null ? objectOf(publication) : text)(value, pointer, problems),
  siteUrl: webUrl,
  timeZone: textThat('an IANA time zone such as "Asia/Shanghai"', isTimeZone),
  publicationTime: textThat('a time written "HH:MM"', isLocalTime),
  language: textThat('a BCP 47 tag such as "zh-Hans"', isLanguageTag),
  rubrics: listOf(text),
  pageNames: listOf(text),
  pages: oneOrMore(textThat('a pattern such as "{edition}/{date}/{label}.md"', isPagePattern)),
  editions: recordOf(text),
  from: oneOf(INPUT_FORMATS),
  restore: flag,
  encoding: textThat(
    '"auto", or an encoding such as "utf-8" or "gb18030"',
    (value) => value === AUTO || isEncoding(value),
  ),
  outputs: listOf(oneOf(OUTPUT_NAMES)),
  theme: oneOf(Object.keys(themes)),
  css: text,
  icon: textThat('the name of a file ending in .svg, .png or .ico', isIconName),
  writingMode: oneOf(['horizontal', 'vertical']),
  allowRemotePictures: listOf(textThat('a host such as "images.example.org"', isPictureHost)),
  pictures: objectOf(pictures),
  cover: oneOf(COVER_FORMS),
  coverFont: text,
  feeds: objectOf(feeds),
  email: objectOf(email),
  announce: objectOf(announce),
  corrections,
  maxSize: size,
  failOn: oneOf(FAIL_ON),
  keepGoing: flag,
  prune: flag,
  jobs: count,
  convert: objectOf(convert),
}

/** Returns a value as a configuration, or the problems because of which it is not one. */
export function checkConfig(value: unknown): { config: Config } | { problems: readonly Problem[] } {
  const problems: Problem[] = []
  objectOf(config)(value, '', problems)
  return problems.length > 0 ? { problems } : { config: value as Config }
}
