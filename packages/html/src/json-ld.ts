import { type Article, type Credit, type Issue, type Page, plainText } from '@banmian/core'
import { filterHtml, safeUrl } from '@banmian/markup'
import { dayOf } from './dates.js'
import { headlineText } from './headline-text.js'
import { pageTitle, paperName } from './naming.js'
import type { Setting } from './setting.js'
import { isOwn } from './surroundings.js'
import { isBlank } from './syntax.js'

/** An object of JSON-LD; what is absent is left out. */
type Thing = { [property: string]: string | Thing | readonly (string | Thing)[] | undefined }

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

/** An article as schema.org's `NewsArticle`. */
export function newsArticle(issue: Issue, page: Page | null, article: Article, setting: Setting): Thing {
  const { around, absolute, words } = setting
  const { kicker, deck } = article.headline
  const published = publishedAt(issue)
  const { label, name } = page ? pageTitle(issue, page, words) : { label: null, name: null }
  const title = headlineText(article) || words.untitled
  return {
    '@type': article.role === 'commentary' ? 'OpinionNewsArticle' : 'NewsArticle',
    ...(around ? { '@id': absolute(around.articlePath(article)) ?? undefined } : {}),
    url: (around && absolute(around.articlePath(article))) ?? undefined,
    headline: clean(title),
    alternativeHeadline: optional([kicker, deck].filter((line) => !isBlank(line) && line !== title).join(' ')),
    inLanguage: setting.language || undefined,
    datePublished: published,
    dateline: optional(article.dateline?.text ?? null),
    printPage: optional(page?.label ?? label),
    printSection: optional(name),
    articleSection: optional(article.rubric),
    keywords: list(article.subjects.map(optional)),
    author: list(people(article, AUTHORS)),
    editor: list(people(article, ['editor', 'compiler'])),
    translator: list(people(article, ['translator'])),
    sourceOrganization: organization(article.dateline?.agency ?? null),
    image: list(images(article, setting)),
    isPartOf: publicationIssue(issue, setting, false),
  }
}

/** An issue as schema.org's `PublicationIssue` of a `Newspaper`; its articles by name when `whole`. */
export function publicationIssue(issue: Issue, setting: Setting, whole: boolean): Thing {
  const { around, absolute, words } = setting
  const { identifiers, publisher, url } = issue.publication
  const address = around === null ? undefined : (absolute(around.issuePath) ?? undefined)
  return {
    '@type': 'PublicationIssue',
    '@id': address,
    url: address,
    name: whole ? optional(issue.edition) : undefined,
    issueNumber: optional(issue.number),
    datePublished: publishedAt(issue),
    isPartOf: {
      '@type': 'Newspaper',
      name: clean(paperName(issue, words)),
      inLanguage: setting.language || undefined,
      issn: optional(identifiers.find(({ scheme }) => scheme === 'issn')?.value ?? null),
      identifier: list(identifiers.filter(({ scheme }) => scheme !== 'issn').map(({ value }) => optional(value))),
      publisher: organization(publisher),
      url: absoluteUrl(url, setting),
    },
    hasPart: whole
      ? list(
          issue.pages
            .flatMap((page) => page.articles)
            .map((article) => ({
              '@type': 'NewsArticle',
              headline: clean(headlineText(article) || words.untitled),
              url: (around && absolute(around.articlePath(article))) ?? undefined,
            })),
        )
      : undefined,
  }
}

/** JSON-LD as the content of a `script` element, which it can neither end nor break. */
export function writeJsonLd(thing: Thing): string {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...thing })
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

const AUTHORS: readonly Credit['role'][] = ['reporter', 'correspondent', 'author', 'photographer', null]

/** Each person once, in printed order. */
function people({ bylines }: Article, roles: readonly Credit['role'][]): Thing[] {
  const credits = bylines.flatMap((byline) => byline.credits).filter(({ role }) => roles.includes(role))
  const names = new Set(credits.map(({ name }) => clean(name).trim()))
  return [...names].filter((name) => !isBlank(name)).map((name) => ({ '@type': 'Person', name }))
}

function images(article: Article, setting: Setting): Thing[] {
  return article.body.flatMap((block): Thing[] => {
    if (block.type !== 'figure' || block.image === null) return []
    const { picture = (one) => one } = setting.options
    const shown = picture(block.image, article)
    const url = shown === null ? undefined : pictureUrl(shown.url, setting)
    if (shown === null || url === undefined) return []
    const creators = block.bylines.flatMap(({ credits }) => credits.map(({ name }) => clean(name).trim()))
    return [
      {
        '@type': 'ImageObject',
        contentUrl: url,
        caption: optional(plainText(block.caption)),
        width: shown.width === null ? undefined : String(shown.width),
        height: shown.height === null ? undefined : String(shown.height),
        creator: list(creators.filter((name) => !isBlank(name)).map((name) => ({ '@type': 'Person', name }))),
      },
    ]
  })
}

/** A picture's absolute URL, which is what machines can use. */
export function pictureUrl(url: string, { around, absolute }: Setting): string | undefined {
  const safe = safeUrl(url, { schemes: ['http', 'https'] })
  if (safe === null) return undefined
  if (/^https?:/i.test(safe)) return safe
  return isOwn(safe) || around === null
    ? undefined
    : (absolute(around.issuePath.replace(/[^/]*$/, '') + safe) ?? undefined)
}

const absoluteUrl = (url: string | null, setting: Setting): string | undefined =>
  url === null ? undefined : pictureUrl(url, { ...setting, around: null })

/** The day, with the offset of the paper's clock where it is known (ISO 8601). */
export function publishedAt({ date, publication }: Issue): string | undefined {
  if (date === null || dayOf(date) === null) return undefined
  const { timeZone } = publication
  const offset = timeZone !== null && Object.hasOwn(OFFSETS, timeZone) ? OFFSETS[timeZone] : undefined
  return offset === undefined ? date : `${date}T00:00:00${offset}`
}

const clean = (text: string): string => filterHtml(text)
const optional = (text: string | null): string | undefined => (text === null || isBlank(text) ? undefined : clean(text))
const organization = (name: string | null): Thing | undefined =>
  name === null || isBlank(name) ? undefined : { '@type': 'Organization', name: clean(name) }

function list<T extends string | Thing>(items: readonly (T | undefined)[]): readonly T[] | undefined {
  const known = items.filter((item) => item !== undefined)
  return known.length === 0 ? undefined : known
}
