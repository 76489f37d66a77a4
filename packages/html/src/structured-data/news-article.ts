import { type Article, type Byline, type Credit, type Headline, isBlank, type Page, plainText } from '@banmian/core'
import { flattenRope } from '../caching/flatten-rope.js'
import type { ArticleName, IssueContext } from '../context/issue-context.js'
import type { RenderContext } from '../context/render-context.js'
import { pageTitle } from '../labels/titles.js'
import { between } from '../markup/between.js'
import { correctionsOf, timeOf } from '../options/corrections.js'
import type { AbsolutePicture } from './absolute-pictures.js'
import { jsonSiteUrl } from './absolute-urls.js'
import {
  type Json,
  jsonArray,
  jsonDocumentStart,
  jsonObject,
  jsonProperty,
  jsonString,
  jsonText,
  jsonTextOrNull,
  jsonTime,
} from './json.js'
import { jsonOrganization } from './organization.js'

/** Properties that the articles of a printed page share. */
export interface SharedProperties {
  /** Language. */
  issue: string
  /** Label and name of the page. */
  page: string
}

/** Writes the properties that the articles of a printed page share. */
export function writeSharedProperties({ issue, context }: IssueContext, page: Page): SharedProperties {
  const { label, name } = pageTitle(issue, page, context.labels)
  const { language } = context
  return {
    issue: flattenRope(jsonProperty('inLanguage', language === '' ? null : jsonString(language))),
    page: flattenRope(
      jsonProperty('printPage', jsonTextOrNull(page.label ?? label)) +
        jsonProperty('printSection', jsonTextOrNull(name)),
    ),
  }
}

/** Times of an article (RFC 3339). */
export interface ArticleTimes {
  /** Publication; `null` when it is not known. */
  published: string | null
  /** The last correction; `null` when there was none. */
  modified: string | null
}

const NEWS_START = /* @__PURE__ */ flattenRope(/* @__PURE__ */ jsonDocumentStart('NewsArticle'))
const OPINION_START = /* @__PURE__ */ flattenRope(/* @__PURE__ */ jsonDocumentStart('OpinionNewsArticle'))

/** Returns an article as schema.org's `NewsArticle`. */
export function newsArticle(
  article: Article,
  name: ArticleName,
  { published, modified }: ArticleTimes,
  pictures: readonly AbsolutePicture[],
  shared: SharedProperties,
  { context, articleEnd, personOf }: IssueContext,
): Json {
  const { headline, dateline, rubric, subjects, bylines } = article
  const url = jsonSiteUrl(name.path, context)
  return (
    (article.role === 'commentary' ? OPINION_START : NEWS_START) +
    jsonProperty('@id', url) +
    jsonProperty('url', url) +
    ',"headline":' +
    jsonText(name.title) +
    jsonProperty('alternativeHeadline', alternativeHeadline(headline, name)) +
    shared.issue +
    between(',"datePublished":"', published, '"') +
    between(',"dateModified":"', modified ?? published, '"') +
    jsonProperty('correction', corrections(article, context)) +
    between(',"dateline":', dateline === null ? null : jsonTextOrNull(dateline.text), '') +
    shared.page +
    jsonProperty('articleSection', jsonTextOrNull(rubric)) +
    jsonProperty('keywords', jsonArray(subjects, jsonTextOrNull)) +
    people(bylines, personOf) +
    between(',"sourceOrganization":', dateline === null ? null : jsonOrganization(dateline.agency), '') +
    jsonProperty('image', images(pictures, personOf)) +
    articleEnd
  )
}

/** Returns the lines of a headline other than the title of the article. */
function alternativeHeadline({ kicker, deck }: Headline, { title }: ArticleName): Json | null {
  if (kicker === null && deck === null) return null
  return jsonTextOrNull([kicker, deck].filter((line) => !isBlank(line) && line !== title).join(' '))
}

type PeopleProperty = 'author' | 'editor' | 'translator'

/** The property that lists the people of a role; people of any other role are not listed. */
const PROPERTY_OF_ROLE: ReadonlyMap<Credit['role'], PeopleProperty> = /* @__PURE__ */ new Map([
  ['reporter', 'author'],
  ['correspondent', 'author'],
  ['author', 'author'],
  ['photographer', 'author'],
  [null, 'author'],
  ['editor', 'editor'],
  ['compiler', 'editor'],
  ['translator', 'translator'],
])

/** Returns the people credited, by property, each once in a property, in printed order. */
function people(bylines: readonly Byline[], personOf: IssueContext['personOf']): string {
  const listed: Record<PeopleProperty, Set<Json> | null> = { author: null, editor: null, translator: null }
  for (const { credits } of bylines) {
    for (const { role, name } of credits) {
      const property = PROPERTY_OF_ROLE.get(role)
      const person = property === undefined ? null : personOf(name)
      if (property === undefined || person === null) continue
      listed[property] ??= new Set()
      listed[property].add(person)
    }
  }
  return (
    between(',"author":[', listOf(listed.author), ']') +
    between(',"editor":[', listOf(listed.editor), ']') +
    between(',"translator":[', listOf(listed.translator), ']')
  )
}

function listOf(objects: ReadonlySet<Json> | null): string | null {
  if (objects === null) return null
  let list = ''
  for (const object of objects) list += list === '' ? object : `,${object}`
  return list
}

/** Returns the pictures of an article; `null` when there are none. */
function images(pictures: readonly AbsolutePicture[], personOf: IssueContext['personOf']): Json | null {
  return jsonArray(pictures, ({ figure, picture: { url, width, height } }) => {
    const credits = figure.bylines.flatMap((byline) => byline.credits)
    return jsonObject(
      'ImageObject',
      jsonProperty('contentUrl', jsonString(url)) +
        jsonProperty('caption', jsonTextOrNull(plainText(figure.caption))) +
        jsonProperty('width', width === null ? null : jsonString(String(width))) +
        jsonProperty('height', height === null ? null : jsonString(String(height))) +
        jsonProperty(
          'creator',
          jsonArray(credits, ({ name }) => personOf(name)),
        ),
    )
  })
}

/** Returns the notes about the corrections of an article; `null` when there are none. */
function corrections(article: Article, { options }: RenderContext): Json | null {
  return jsonArray(correctionsOf(article, options), (correction) => {
    const text = jsonTextOrNull(correction.note)
    if (text === null) return null
    return jsonObject(
      'CorrectionComment',
      jsonProperty('text', text) + jsonProperty('datePublished', jsonTime(timeOf(correction))),
    )
  })
}
