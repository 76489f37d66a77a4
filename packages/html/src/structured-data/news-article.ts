import {
  type Article,
  type Byline,
  type Credit,
  type Headline,
  type Issue,
  isBlank,
  isCalendarDay,
  type Page,
  plainText,
} from '@banmian/core'
import { filterHtml, safeUrl } from '@banmian/markup'
import type { ArticleName, Edition } from '../issue/create-issue-context.js'
import { pageTitle, paperName } from '../labels/titles.js'
import { inOnePiece } from '../caching/flatten-rope.js'
import type { Setting } from '../context/create-render-context.js'
import { isOwn } from '../context/site-context.js'

/** JSON that is written. It can stand in a `script` element, which it can neither end nor break. */
type Json = string

/** Zones of the papers that this is made for, none of which sets its clocks forward today. */
const OFFSETS: Readonly<Record<string, string>> = {
  'Asia/Shanghai': '+08:00',
  'Asia/Taipei': '+08:00',
  'Asia/Hong_Kong': '+08:00',
  'Asia/Macau': '+08:00',
  'Asia/Singapore': '+08:00',
  'Asia/Tokyo': '+09:00',
  'Asia/Seoul': '+09:00',
}

/** What the articles of a printed page have in common, as properties that are written once. */
export interface CommonProperties {
  /** Language and day. */
  issue: string
  /** Label and name of the page. */
  page: string
}

/** What the articles of a printed page have in common. */
export function commonProperties({ issue, setting, published }: Edition, page: Page): CommonProperties {
  const { label, name } = pageTitle(issue, page, setting.labels)
  return {
    issue: inOnePiece(
      property('inLanguage', setting.language === '' ? null : quoted(setting.language)) +
        property('datePublished', published === null ? null : quoted(published)),
    ),
    page: inOnePiece(property('printPage', optional(page.label ?? label)) + property('printSection', optional(name))),
  }
}

/** An article as schema.org's `NewsArticle`. */
export function newsArticle(
  article: Article,
  named: ArticleName,
  common: CommonProperties,
  { setting, partOf }: Edition,
): Json {
  const { headline, dateline, rubric, subjects, bylines } = article
  const url = address(named.path, setting)
  return document(
    article.role === 'commentary' ? 'OpinionNewsArticle' : 'NewsArticle',
    property('@id', url) +
      property('url', url) +
      property('headline', text(named.title)) +
      property('alternativeHeadline', otherLines(headline, named)) +
      common.issue +
      property('dateline', dateline === null ? null : optional(dateline.text)) +
      common.page +
      property('articleSection', optional(rubric)) +
      property('keywords', list(subjects.map(optional))) +
      property('author', people(bylines, AUTHORS)) +
      property('editor', people(bylines, EDITORS)) +
      property('translator', people(bylines, TRANSLATORS)) +
      property('sourceOrganization', dateline === null ? null : organization(dateline.agency)) +
      property('image', images(article, setting)) +
      property('isPartOf', partOf),
  )
}

function otherLines({ kicker, deck }: Headline, { title }: ArticleName): Json | null {
  if (kicker === null && deck === null) return null
  return optional([kicker, deck].filter((line) => !isBlank(line) && line !== title).join(' '))
}

/** An issue as schema.org's `PublicationIssue` of a `Newspaper`, with its edition and its articles. */
export const publicationIssue = ({ issue, setting }: Edition, articles: readonly ArticleName[]): Json =>
  document('PublicationIssue', issueProperties(issue, setting, articles))

/** The issue that an article is part of. */
export const issueOfArticle = (issue: Issue, setting: Setting): Json =>
  thing('PublicationIssue', issueProperties(issue, setting, null))

function issueProperties(issue: Issue, setting: Setting, articles: readonly ArticleName[] | null): string {
  const { identifiers, publisher, url } = issue.publication
  const own = address(setting.around?.issuePath ?? null, setting)
  const published = publishedAt(issue, setting.options.timeZone)
  const newspaper = thing(
    'Newspaper',
    property('name', text(paperName(issue, setting.labels))) +
      property('inLanguage', setting.language === '' ? null : quoted(setting.language)) +
      property('issn', optional(identifiers.find(({ scheme }) => scheme === 'issn')?.value ?? null)) +
      property(
        'identifier',
        list(identifiers.map(({ scheme, value }) => (scheme === 'issn' ? null : optional(value)))),
      ) +
      property('publisher', organization(publisher)) +
      property('url', absoluteUrl(url)),
  )
  return (
    property('@id', own) +
    property('url', own) +
    property('name', articles === null ? null : optional(issue.edition)) +
    property('issueNumber', optional(issue.number)) +
    property('datePublished', published === null ? null : quoted(published)) +
    property('isPartOf', newspaper) +
    property('hasPart', articles === null ? null : list(articles.map((one) => part(one, setting))))
  )
}

const part = ({ title, path }: ArticleName, setting: Setting): Json =>
  thing('NewsArticle', property('headline', text(title)) + property('url', address(path, setting)))

const AUTHORS: readonly Credit['role'][] = ['reporter', 'correspondent', 'author', 'photographer', null]
const EDITORS: readonly Credit['role'][] = ['editor', 'compiler']
const TRANSLATORS: readonly Credit['role'][] = ['translator']

/** Each person once, in printed order; those of some roles, if they are given. */
function people(bylines: readonly Byline[], roles: readonly Credit['role'][]): Json | null {
  let names: Set<string> | null = null
  for (const { credits } of bylines) {
    for (const { role, name } of credits) {
      if (!roles.includes(role)) continue
      names ??= new Set()
      names.add(filterHtml(name).trim())
    }
  }
  return names === null ? null : list([...names].map(person))
}

const person = (name: string): Json | null => (isBlank(name) ? null : thing('Person', property('name', quoted(name))))

function images(article: Article, setting: Setting): Json | null {
  const pictures: (Json | null)[] = []
  for (const block of article.body) {
    if (block.type !== 'figure' || block.image === null) continue
    const shown = setting.picture(block.image, article)
    const url = shown === null ? null : pictureUrl(shown.url, setting)
    if (shown === null || url === null) continue
    const creators = block.bylines.flatMap(({ credits }) => credits.map(({ name }) => person(filterHtml(name).trim())))
    pictures.push(
      thing(
        'ImageObject',
        property('contentUrl', quoted(url)) +
          property('caption', optional(plainText(block.caption))) +
          property('width', shown.width === null ? null : quoted(String(shown.width))) +
          property('height', shown.height === null ? null : quoted(String(shown.height))) +
          property('creator', list(creators)),
      ),
    )
  }
  return list(pictures)
}

/** A picture's absolute URL, which is what machines can use. */
export function pictureUrl(url: string, { around, absolute }: Pick<Setting, 'around' | 'absolute'>): string | null {
  const safe = safeUrl(url, { schemes: ['http', 'https'] })
  if (safe === null || /^https?:/i.test(safe)) return safe
  return isOwn(safe) || around === null ? null : absolute(around.issuePath.replace(/[^/]*$/, '') + safe)
}

function absoluteUrl(url: string | null): Json | null {
  const safe = url === null ? null : pictureUrl(url, { around: null, absolute: () => null })
  return safe === null ? null : quoted(safe)
}

/** The day, with the offset of the paper's clock where it is known (ISO 8601); `null` when it is not known. */
export function publishedAt({ date, publication }: Issue, timeZone = publication.timeZone): string | null {
  if (date === null || !isCalendarDay(date)) return null
  const offset = timeZone !== null && Object.hasOwn(OFFSETS, timeZone) ? OFFSETS[timeZone] : undefined
  return offset === undefined ? date : `${date}T00:00:00${offset}`
}

function address(path: string | null, { absolute }: Setting): Json | null {
  const url = path === null ? null : absolute(path)
  return url === null ? null : quoted(url)
}

/** An object of a type, as the content of a `script` element. */
const document = (type: string, properties: string): Json =>
  `{"@context":"https://schema.org","@type":"${type}"${properties}}`
/** An object of a type; what is absent is left out. */
const thing = (type: string, properties: string): Json => `{"@type":"${type}"${properties}}`
const property = (name: string, value: Json | null): string => (value === null ? '' : `,"${name}":${value}`)
function list(items: readonly (Json | null)[]): Json | null {
  let written = ''
  for (const item of items) if (item !== null) written += written === '' ? item : `,${item}`
  return written === '' ? null : `[${written}]`
}

/** What a string of JSON, a script element or HTML does not let stand; nearly no text holds any of it, and is looked at only once. */
const UNUSUAL = /[\0-\x1F"&<>\\\x7F-\x9F\u2028\u2029\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/
const BREAKING = /[<>&\u2028\u2029]/g

/** A string of JSON. */
function quoted(text: string): Json {
  if (!UNUSUAL.test(text)) return `"${text}"`
  return JSON.stringify(text).replace(
    BREAKING,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** What the paper printed as a string of JSON, without characters that HTML forbids. */
const text = (value: string): Json => (UNUSUAL.test(value) ? quoted(filterHtml(value)) : `"${value}"`)
const optional = (value: string | null): Json | null => (value === null || isBlank(value) ? null : text(value))
const organization = (name: string | null): Json | null =>
  name === null || isBlank(name) ? null : thing('Organization', property('name', text(name)))
