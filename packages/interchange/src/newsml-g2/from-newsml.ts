import { detectLanguage, type Issue, isCalendarDay, type Locale, type PageParts, readAttributions } from '@banmian/core'
import { isLanguageTag } from '@banmian/core/arguments'
import { elementsOf, firstOf, textIn, type XmlElement } from '@banmian/input/xml'
import type { Conversion } from '../conversion/conversion.js'
import { checks, InterchangeError } from '../errors/interchange-error.js'
import { idInTag } from '../identifiers/tag-uri.js'
import { createdIssue } from '../reading/created-issue.js'
import type { Conventions } from '../reading/credits-in.js'
import { idFrom } from '../reading/id-from.js'
import { languageOr } from '../reading/language-or.js'
import { readDocument } from '../xml/read-document.js'
import { ReadElements } from '../xml/read-elements.js'
import { GENERATOR } from './g2-vocabulary.js'
import { readContent } from './read-content.js'
import { readOwnItem } from './read-own-item.js'
import { type PackageFields, type PackagePage, readGroups, readOwnPackage } from './read-package.js'
import { nameOf, readWireItem } from './read-wire-item.js'

/** Options of {@link fromNewsMl}. */
export interface ReadNewsMlOptions {
  /** Language of items that do not name theirs, as a BCP 47 tag; detected by default. */
  language?: string
  /** Conventions of the lines of credit and datelines; by default those of the language. */
  locale?: Locale
}

const OPTIONS = ['language', 'locale']
const ROOTS: readonly string[] = ['newsMessage', 'newsItem', 'packageItem']
const NO_PLACE = (name: string): string => `An issue has no field for <${name}>.`

/** An article by the guid of its item. */
interface ReadItem {
  guid: string
  parts: NonNullable<PageParts['articles']>[number]
}

/**
 * Reads NewsML-G2 as an issue: a news message with items, or one news item. The body of an item is
 * NITF, XHTML or plain text; a picture becomes a figure. The groups of a package become pages. In
 * items of others, lines of credit and datelines are read as those of a printed page.
 *
 * @param content - The XML document
 * @returns the issue, and the elements that have no place in it
 * @throws InterchangeError when the document is not NewsML-G2 or has no news items, or an option is
 *   wrong
 */
export function fromNewsMl(content: string, options: ReadNewsMlOptions = {}): Conversion<Issue> {
  checks.options(options, OPTIONS)
  const { language, locale } = options
  checks.that(
    language === undefined || isLanguageTag(language),
    'options.language',
    'a BCP 47 language tag such as "zh-Hans"',
    language,
  )
  const root = readDocument(content, 'content')
  const elements = new ReadElements()
  const items = itemsIn(root, elements)
  const packaged = items.find(({ name }) => name === 'packageItem')
  const news = items.filter(({ name }) => name === 'newsItem')
  if (!ROOTS.includes(root.name) || (news.length === 0 && !(packaged && isOwnItem(packaged))))
    throw new InterchangeError({
      argument: 'content',
      expected: 'NewsML-G2 with news items',
      received: content,
      hint: `Its root element is <${root.name.slice(0, 40)}>, and it has ${news.length} news items.`,
    })
  const isOwn = packaged !== undefined && isOwnItem(packaged)
  const fields = isOwn ? ownFields(packaged, elements) : wireFields(news[0]!, language)
  const conventions: Conventions = {
    language: fields.publication.language,
    locale,
    date: fields.date ?? null,
  }
  const articles = news.map((item) => readItem(item, isOwn, conventions, elements))
  const pages = packaged ? readGroups(packaged, isOwn, elements) : []
  const issue = createdIssue(
    {
      ...(isOwn ? idFrom(idInTag(packaged.attributes['guid'] ?? ''), new Set()) : {}),
      ...fields,
      pages: pagesOf(pages, articles, isOwn),
    },
    'content',
  )
  return {
    output: isOwn ? issue : readAttributions(issue, locale ? { locale } : {}),
    losses: elements.losses(root, [], NO_PLACE),
  }
}

/** Returns the items of a message, or the item that the document is. */
function itemsIn(root: XmlElement, elements: ReadElements): XmlElement[] {
  const set = firstOf(root, 'itemSet')
  const items = root.name === 'newsMessage' ? (set ? elementsOf(set) : []) : [root]
  elements.add(root, set, firstOf(root, 'header'))
  elements.addEach(items)
  elements.add(firstOf(firstOf(root, 'header'), 'sent'))
  return items
}

const isOwnItem = (item: XmlElement): boolean => {
  const meta = firstOf(item, 'itemMeta')
  return meta !== undefined && elementsOf(meta, 'generator').some((generator) => textIn(generator) === GENERATOR)
}

function ownFields(item: XmlElement, elements: ReadElements): PackageFields {
  for (const child of elementsOf(item)) if (child.name !== 'groupSet') elements.addAll(child)
  return readOwnPackage(item)
}

/** Returns the fields of an issue that the first item of an agency states. */
function wireFields(
  item: XmlElement,
  language: string | undefined,
): Omit<PackageFields, 'publication'> & {
  publication: { name: string | null; language: string }
} {
  const meta = firstOf(item, 'itemMeta')
  const created = textIn(firstOf(meta, 'versionCreated')).trim().slice(0, 10)
  const provider = firstOf(meta, 'provider')
  const tag = firstOf(firstOf(item, 'contentMeta'), 'language')?.attributes['tag'] ?? item.attributes['lang']
  return {
    publication: {
      name: (provider && nameOf(provider)) || null,
      language: languageOr(tag ?? language ?? detectLanguage(textIn(firstOf(item, 'contentSet')))),
    },
    date: isCalendarDay(created) ? created : null,
    number: null,
    edition: null,
  }
}

function readItem(item: XmlElement, isOwn: boolean, conventions: Conventions, elements: ReadElements): ReadItem {
  const meta = firstOf(item, 'contentMeta')
  const management = firstOf(item, 'itemMeta')
  elements.add(management, ...['provider', 'versionCreated', 'itemClass'].map((name) => firstOf(management, name)))
  elements.add(firstOf(firstOf(management, 'provider'), 'name'), ...elementsOf(item, 'catalogRef'))
  const guid = item.attributes['guid'] ?? ''
  const description = firstOf(meta, 'description')
  const caption = textIn(description).trim()
  const content = readContent(firstOf(item, 'contentSet'), caption, conventions, elements)
  if (!isOwn) {
    if (content.blocks[0]?.type === 'figure') elements.add(description)
    return { guid, parts: readWireItem(meta, content, conventions, elements) }
  }
  for (const child of elementsOf(item)) if (child.name !== 'contentSet') elements.addAll(child)
  return { guid, parts: { ...readOwnItem(meta), body: content.blocks } }
}

/** Returns the pages with their articles. Articles that no page names are on a last page. */
function pagesOf(pages: readonly PackagePage[], items: readonly ReadItem[], isOwn: boolean): PageParts[] {
  const taken = new Set<string>()
  const byGuid = new Map(items.map((item) => [item.guid, item]))
  const take = (item: ReadItem): ReadItem['parts'][] => {
    if (!byGuid.delete(item.guid)) return []
    return [{ ...idFrom(idInTag(item.guid), taken), ...item.parts }]
  }
  const named = pages.map(({ id, parts, guids }) => ({
    ...(isOwn ? idFrom(id, taken) : {}),
    ...parts,
    articles: guids.flatMap((guid) => {
      const item = byGuid.get(guid)
      return item ? take(item) : []
    }),
  }))
  const rest = items.flatMap(take)
  return rest.length > 0 ? [...named, { articles: rest }] : named
}
