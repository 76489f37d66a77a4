import { type Article, type Byline, type Credit, type Headline, isBlank, type Page, plainText } from '@banmian/core'
import { flattenRope } from '../caching/flatten-rope.js'
import type { ArticleName, IssueContext } from '../context/issue-context.js'
import type { RenderContext } from '../context/render-context.js'
import { pageTitle } from '../labels/titles.js'
import { correctionsOf, timeOf } from '../options/corrections.js'
import type { AbsolutePicture } from './absolute-pictures.js'
import { jsonSiteUrl } from './absolute-urls.js'
import {
  type Json,
  jsonArray,
  jsonDocument,
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

/** Returns an article as schema.org's `NewsArticle`. */
export function newsArticle(
  article: Article,
  name: ArticleName,
  { published, modified }: ArticleTimes,
  pictures: readonly AbsolutePicture[],
  shared: SharedProperties,
  { context, partOf, personOf }: IssueContext,
): Json {
  const { headline, dateline, rubric, subjects, bylines } = article
  const url = jsonSiteUrl(name.path, context)
  return jsonDocument(
    article.role === 'commentary' ? 'OpinionNewsArticle' : 'NewsArticle',
    jsonProperty('@id', url) +
      jsonProperty('url', url) +
      jsonProperty('headline', jsonText(name.title)) +
      jsonProperty('alternativeHeadline', alternativeHeadline(headline, name)) +
      shared.issue +
      jsonProperty('datePublished', jsonTime(published)) +
      jsonProperty('dateModified', jsonTime(modified ?? published)) +
      jsonProperty('correction', corrections(article, context)) +
      jsonProperty('dateline', dateline === null ? null : jsonTextOrNull(dateline.text)) +
      shared.page +
      jsonProperty('articleSection', jsonTextOrNull(rubric)) +
      jsonProperty('keywords', jsonArray(subjects, jsonTextOrNull)) +
      jsonProperty('author', people(bylines, AUTHOR_ROLES, personOf)) +
      jsonProperty('editor', people(bylines, EDITOR_ROLES, personOf)) +
      jsonProperty('translator', people(bylines, TRANSLATOR_ROLES, personOf)) +
      jsonProperty('sourceOrganization', dateline === null ? null : jsonOrganization(dateline.agency)) +
      jsonProperty('image', images(pictures, personOf)) +
      jsonProperty('isPartOf', partOf),
  )
}

/** Returns the lines of a headline other than the title of the article. */
function alternativeHeadline({ kicker, deck }: Headline, { title }: ArticleName): Json | null {
  if (kicker === null && deck === null) return null
  return jsonTextOrNull([kicker, deck].filter((line) => !isBlank(line) && line !== title).join(' '))
}

const AUTHOR_ROLES: readonly Credit['role'][] = ['reporter', 'correspondent', 'author', 'photographer', null]
const EDITOR_ROLES: readonly Credit['role'][] = ['editor', 'compiler']
const TRANSLATOR_ROLES: readonly Credit['role'][] = ['translator']

/**
 * Returns the people credited in one of some roles, each once, in printed order; `null` when there
 * are none.
 */
function people(
  bylines: readonly Byline[],
  roles: readonly Credit['role'][],
  personOf: IssueContext['personOf'],
): Json | null {
  let objects: Set<Json> | null = null
  for (const { credits } of bylines) {
    for (const { role, name } of credits) {
      const person = roles.includes(role) ? personOf(name) : null
      if (person === null) continue
      objects ??= new Set()
      objects.add(person)
    }
  }
  return objects === null ? null : `[${[...objects].join()}]`
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
