import { ARTICLE_ROLES, type ArticleRole, isCalendarDay } from '@banmian/core'
import { isLanguageTag } from '@banmian/core/arguments'
import { allOf, elementsOf, firstOf, type XmlElement } from '@banmian/input/xml'
import type { ReadElements } from '../xml/read-elements.js'
import { GENERATOR } from './write-nitf.js'

/** The fields of an article, its page and its issue that the head of a document states. */
export interface NitfHead {
  /** True for a document that this package wrote. */
  isOwn: boolean
  title: string | null
  issueId: string | null
  publication: { name: string | null; issn: string | null; publisher: string | null; language: string | null }
  date: string | null
  number: string | null
  edition: string | null
  page: { id: string | null; label: string | null; name: string | null }
  id: string | null
  role: ArticleRole | null
  rubric: string | null
  subjects: string[]
}

export function readHead(root: XmlElement, elements: ReadElements): NitfHead {
  const head = firstOf(root, 'head')
  const docdata = head && firstOf(head, 'docdata')
  const printed = head && elementsOf(head, 'pubdata').find(({ attributes }) => attributes['type'] !== 'web')
  const keywords = docdata ? allOf(docdata, 'keyword') : []
  const metas = head ? elementsOf(head, 'meta') : []
  const meta = (name: string): string | null =>
    metas.find(({ attributes }) => attributes['name'] === name)?.attributes['content'] ?? null
  const inDocdata = (name: string): XmlElement | undefined => firstOf(docdata, name)
  const types = head ? allOf(head, 'tobject.property') : []
  const type = types.find(({ attributes }) => roleOf(attributes['tobject.property.type']) !== null)
  elements.add(head, docdata, printed, firstOf(docdata, 'key-list'), type, firstOf(head, 'tobject'))
  elements.addEach(keywords)
  elements.add(firstOf(head, 'title'), inDocdata('doc-id'), inDocdata('fixture'), inDocdata('date.issue'))
  elements.add(inDocdata('doc.copyright'))
  elements.addEach(metas.filter(({ attributes }) => OWN_METAS.has(attributes['name'] ?? '')))
  const pubdata = printed?.attributes ?? {}
  const language = root.attributes['baselang'] ?? root.attributes['lang'] ?? firstOf(root, 'body')?.attributes['lang']
  return {
    isOwn: meta('generator') === GENERATOR,
    title: titleOf(firstOf(head, 'title')),
    issueId: meta('issue-id'),
    publication: {
      name: pubdata['name'] ?? null,
      issn: pubdata['issn'] ?? null,
      publisher: inDocdata('doc.copyright')?.attributes['holder'] ?? null,
      language: language !== undefined && isLanguageTag(language) ? language : null,
    },
    date: dayOf(pubdata['date.publication']) ?? dayOf(inDocdata('date.issue')?.attributes['norm']),
    number: pubdata['number'] ?? null,
    edition: pubdata['edition.name'] ?? null,
    page: pageOf(pubdata),
    id: inDocdata('doc-id')?.attributes['id-string'] ?? null,
    role: roleOf(type?.attributes['tobject.property.type']),
    rubric: inDocdata('fixture')?.attributes['fix-id'] ?? null,
    subjects: keywords.flatMap(({ attributes }) => attributes['key'] ?? []),
  }
}

const OWN_METAS: ReadonlySet<string> = new Set(['generator', 'issue-id'])

const roleOf = (value: string | undefined): ArticleRole | null =>
  ARTICLE_ROLES.find((role) => role === value?.toLowerCase()) ?? null

const titleOf = (title: XmlElement | undefined): string | null => {
  const text = title?.children
    .filter((child) => typeof child === 'string')
    .join('')
    .trim()
  return text ? text : null
}

/** Returns the day of a time in the basic or the extended format of ISO 8601. */
export function dayOf(norm: string | undefined): string | null {
  const [, year, month, day] = /^(\d{4})-?(\d\d)-?(\d\d)(?!\d)/.exec(norm ?? '') ?? []
  const date = `${year}-${month}-${day}`
  return year !== undefined && isCalendarDay(date) ? date : null
}

/**
 * Returns the page that a document names. A section of one letter and a number are how the page of
 * many papers is printed, such as A5.
 */
function pageOf(pubdata: Readonly<Record<string, string>>): NitfHead['page'] {
  const id = pubdata['ex-ref'] ?? null
  const name = pubdata['position.section'] ?? null
  const label = pubdata['position.sequence'] ?? null
  const isOneLabel = id === null && /^[A-Z]$/.test(name ?? '') && /^\d{1,3}$/.test(label ?? '')
  return isOneLabel ? { id, label: `${name}${label}`, name: null } : { id, label, name }
}
