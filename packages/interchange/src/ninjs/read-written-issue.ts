import {
  ARTICLE_ROLES,
  type ArticleParts,
  type Dateline,
  type IssueParts,
  isCalendarDay,
  type PageParts,
} from '@banmian/core'
import { idInTag } from '../identifiers/tag-uri.js'
import { idFrom } from '../reading/id-from.js'
import { type JsonObject, objectsIn, textOr } from '../reading/json-document.js'
import { languageOr } from '../reading/language-or.js'
import { readXhtml } from '../xhtml/read-xhtml.js'
import { altIdOf, namesWith, textsIn, textWith, writtenBylines } from './item-parts.js'
import { ROLES } from './ninjs-item.js'
import { propertyOf, upgradedItem } from './upgraded-item.js'

/** Reads the item of an issue that banmian wrote. Nothing is guessed. */
export function readWrittenIssue(item: JsonObject, argument: string): IssueParts {
  const sources = objectsIn(item['infosources'])
  const publication = sources.find((source) => source['role'] === ROLES.publication)
  const publisher = sources.find((source) => source['role'] === ROLES.publisher)
  const [web] = objectsIn(publication && propertyOf(publication, 'contactinfo'))
  const date = altIdOf(item, ROLES.date)
  const taken = new Set<string>()
  return {
    ...idOf(item, new Set()),
    publication: {
      name: textOr(publication?.['name']),
      language: languageOr(item['language']),
      identifiers: objectsIn(item['altids']).flatMap(({ role, value }) =>
        typeof role === 'string' && typeof value === 'string' && role.startsWith(ROLES.identifier)
          ? [{ scheme: role.slice(ROLES.identifier.length), value }]
          : [],
      ),
      url: textOr(web?.['value']),
      publisher: textOr(publisher?.['name']),
    },
    date: date !== null && isCalendarDay(date) ? date : null,
    number: altIdOf(item, ROLES.number),
    edition: altIdOf(item, ROLES.edition),
    pages: objectsIn(item['associations']).map((page, index) =>
      readPage(upgradedItem(page), taken, `${argument}.associations[${index}]`),
    ),
  }
}

function readPage(item: JsonObject, taken: Set<string>, argument: string): PageParts {
  return {
    ...idOf(item, taken),
    label: altIdOf(item, ROLES.label),
    name: textOr(item['title']),
    bylines: writtenBylines(item),
    unplaced: textsIn(item, 'bodies').map(({ value }) => ({ text: value, candidates: [] })),
    articles: objectsIn(item['associations']).map((article, index) =>
      readWrittenArticle(upgradedItem(article), taken, `${argument}.associations[${index}]`),
    ),
  }
}

/** Reads the item of an article that banmian wrote. */
export function readWrittenArticle(item: JsonObject, taken: Set<string>, argument: string): ArticleParts {
  const role = textOr(objectsIn(item['genres'])[0]?.['name'])
  const xhtml = textsIn(item, 'bodies').findIndex((body) => body.role === 'richtext')
  return {
    ...idOf(item, taken),
    role: ARTICLE_ROLES.find((one) => one === role) ?? 'other',
    headline: {
      kicker: textWith(item, 'headlines', 'kicker'),
      main: textWith(item, 'headlines', 'main'),
      deck: textWith(item, 'headlines', 'deck'),
    },
    rubric: namesWith(item, 'subjects', 'rel', ROLES.rubric)[0] ?? null,
    subjects: namesWith(item, 'subjects', 'rel', undefined),
    dateline: readDateline(item),
    bylines: writtenBylines(item),
    body:
      xhtml < 0 ? [] : readXhtml(textsIn(item, 'bodies')[xhtml]!.value, `${argument}.bodies[${xhtml}].value`).blocks,
  }
}

const idOf = (item: JsonObject, taken: Set<string>): { id?: string } =>
  idFrom(idInTag(textOr(item['uri']) ?? ''), taken)

function readDateline(item: JsonObject): Dateline | null {
  const line = textsIn(item, 'descriptions').find(({ role }) => role.startsWith(ROLES.dateline))
  if (!line) return null
  return {
    text: line.value,
    placement: line.role === `${ROLES.dateline}tail` ? 'tail' : 'inline',
    agency: namesWith(item, 'infosources', 'role', ROLES.agency)[0] ?? null,
    place: textOr(item['located']),
    date: null,
  }
}
