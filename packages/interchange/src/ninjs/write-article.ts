import {
  type Article,
  type Byline,
  type Dateline,
  type Figure,
  figuresOf,
  headlineText,
  type Moment,
  plainText,
  rfc3339,
} from '@banmian/core'
import { safeUrl } from '@banmian/markup'
import type { Steps } from '../conversion/json-pointer.js'
import type { XhtmlContext } from '../xhtml/write-phrasing.js'
import { writeXhtml } from '../xhtml/write-xhtml.js'
import { type NinjsItem, type NinjsName, type NinjsRendition, type NinjsText, PROFILES, ROLES } from './ninjs-item.js'

/** Everything that an article needs in addition to itself. */
export interface ArticleContext extends XhtmlContext {
  uriOf: (id: string) => string
  language: string
  /** Base of relative URLs of pictures; `null` without one. */
  contentBase: URL | null
}

/** Returns an article as an item of type `text`, with its pictures as associations. */
export function writeArticle(
  article: Article,
  steps: Steps,
  moment: Moment | null,
  context: ArticleContext,
): NinjsItem {
  const { headline, dateline, rubric, subjects, bylines, body } = article
  const headlines = (['kicker', 'main', 'deck'] as const).flatMap((role): NinjsText[] => {
    const value = headline[role]
    return value === null ? [] : [{ role, value }]
  })
  const credits = writeBylines(bylines)
  const text = plainText(body)
  const by = bylines.map((byline) => byline.text).join(' ')
  return {
    uri: context.uriOf(article.id),
    name: headlineText(article) || article.id,
    type: 'text',
    profile: PROFILES.article,
    ...(moment && { versionCreated: rfc3339(moment) }),
    pubStatus: 'usable',
    language: context.language,
    ...(by && { by }),
    ...(dateline?.place !== undefined && dateline.place !== null && { located: dateline.place }),
    ...listed('headlines', headlines),
    ...listed('descriptions', [...datelineText(dateline), ...credits.descriptions]),
    bodies: [
      { role: 'main', contentType: 'text/plain', value: text },
      {
        role: 'richtext',
        contentType: 'application/xhtml+xml',
        value: writeXhtml(body, [...steps, 'body'], context),
      },
    ],
    ...listed('people', credits.people),
    ...listed('subjects', [
      ...(rubric === null ? [] : [{ name: rubric, rel: ROLES.rubric }]),
      ...subjects.map((name) => ({ name })),
    ]),
    genres: [{ name: article.role }],
    ...listed('infoSources', agencyOf(dateline)),
    ...listed('associations', picturesOf(article, context)),
  }
}

const datelineText = (dateline: Dateline | null): NinjsText[] =>
  dateline === null ? [] : [{ role: `${ROLES.dateline}${dateline.placement}`, value: dateline.text }]

const agencyOf = (dateline: Dateline | null): NinjsName[] =>
  dateline === null || dateline.agency === null ? [] : [{ name: dateline.agency, role: ROLES.agency }]

/** Returns a property with a list, or nothing when the list is empty. */
export const listed = <Name extends string, Item>(name: Name, items: Item[]): { [key in Name]?: Item[] } =>
  items.length === 0 ? {} : ({ [name]: items } as { [key in Name]?: Item[] })

/**
 * Returns lines of credit as descriptions, and the people in them, each with the number of its
 * line.
 */
export function writeBylines(bylines: readonly Byline[]): { descriptions: NinjsText[]; people: NinjsName[] } {
  return {
    descriptions: bylines.map(({ text, placement }) => ({ role: `${ROLES.byline}${placement}`, value: text })),
    people: bylines.flatMap(({ credits }, index) =>
      credits.map(({ role, name }) => ({
        name,
        ...(role !== null && { rel: role }),
        literal: `${ROLES.byline}${index}`,
      })),
    ),
  }
}

function picturesOf(article: Article, context: ArticleContext): NinjsItem[] {
  return figuresOf(article).map((figure, index) => {
    const caption = plainText(figure.caption)
    const by = figure.bylines.map(({ text }) => text).join(' ')
    return {
      uri: context.uriOf(`${article.id}-${index + 1}`),
      name: caption || figure.image?.alt || `${index + 1}`,
      type: 'picture',
      profile: PROFILES.picture,
      ...(by && { by }),
      ...listed('descriptions', caption === '' ? [] : [{ role: 'caption', value: caption }]),
      ...listed('renditions', renditionsOf(figure, context.contentBase)),
    }
  })
}

/** Characters of URIs (RFC 3986). */
const URI = /^https?:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]+$/

/** Returns the file of a picture, when its URL is absolute or can be made so. */
function renditionsOf({ image }: Figure, base: URL | null): NinjsRendition[] {
  const safe = image === null ? null : safeUrl(image.url, { schemes: ['http', 'https'] })
  if (image === null || safe === null || !URL.canParse(safe, base?.href)) return []
  const { href } = new URL(safe, base?.href)
  if (!URI.test(href)) return []
  const { width, height } = image
  return [{ name: 'main', href, ...(width !== null && { width }), ...(height !== null && { height }) }]
}
