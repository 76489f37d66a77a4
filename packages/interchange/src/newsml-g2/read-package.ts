import { isCalendarDay, type PageParts, type Publication } from '@banmian/core'
import { elementsOf, firstOf, textIn, type XmlElement } from '@banmian/input/xml'
import type { ReadElements } from '../xml/read-elements.js'
import { termOf } from './g2-vocabulary.js'
import { propertyOf } from './read-own-item.js'

/** A page of a package: its fields, and the guids of its articles. */
export interface PackagePage {
  /** The `id` of the group, which is that of the page in what `toNewsMl` wrote. */
  id: string | null
  parts: Pick<PageParts, 'label' | 'name'>
  guids: string[]
}

/**
 * Returns the groups of a package in the order of its root. Groups without items are pages only in
 * what `toNewsMl` wrote.
 */
export function readGroups(item: XmlElement, isOwn: boolean, elements: ReadElements): PackagePage[] {
  const set = firstOf(item, 'groupSet')
  const groups = set ? elementsOf(set, 'group') : []
  const byId = new Map(groups.map((group) => [group.attributes['id'] ?? '', group]))
  const pages: PackagePage[] = []
  const seen = new Set<XmlElement>()
  const visit = (group: XmlElement, isRoot: boolean): void => {
    if (seen.has(group)) return
    seen.add(group)
    const items = elementsOf(group, 'itemRef')
    const references = elementsOf(group, 'groupRef')
    elements.addEach([group, ...items, ...references])
    if (isOwn ? !isRoot : items.length > 0) pages.push(pageOf(group, items, elements))
    for (const { attributes } of references) {
      const next = byId.get(attributes['idref'] ?? '')
      if (next) visit(next, false)
    }
  }
  elements.add(set)
  const root = byId.get(set?.attributes['root'] ?? '')
  for (const group of root ? [root, ...groups] : groups) visit(group, group === root)
  return pages
}

function pageOf(group: XmlElement, items: readonly XmlElement[], elements: ReadElements): PackagePage {
  const title = firstOf(group, 'title')
  const properties = elementsOf(group, 'groupExtProperty').filter(({ attributes }) => termOf(attributes['reluri']))
  elements.addEach([title, ...properties])
  return {
    id: group.attributes['id'] ?? null,
    parts: { label: propertyOf(properties, 'page-label'), name: title ? textIn(title) : null },
    guids: items.flatMap(({ attributes }) => attributes['residref'] ?? attributes['href'] ?? []),
  }
}

/** The fields of an issue that a package item of `toNewsMl` states. */
export interface PackageFields {
  publication: Publication
  date: string | null
  number: string | null
  edition: string | null
}

/** Reads the metadata of a package item that `toNewsMl` wrote. */
export function readOwnPackage(item: XmlElement): PackageFields {
  const meta = firstOf(item, 'contentMeta')
  const all = meta ? elementsOf(meta) : []
  const date = textIn(firstOf(meta, 'contentCreated'))
  return {
    publication: {
      name: propertyOf(all, 'publication-name'),
      language: firstOf(meta, 'language')?.attributes['tag'] ?? 'und',
      identifiers: all
        .filter(({ attributes }) => termOf(attributes['reluri']) === 'publication-identifier')
        .map(({ attributes }) => ({ scheme: attributes['scheme'] ?? '', value: attributes['value'] ?? '' })),
      url: propertyOf(all, 'publication-url'),
      publisher: propertyOf(all, 'publisher'),
      timeZone: propertyOf(all, 'time-zone'),
    },
    date: isCalendarDay(date) ? date : null,
    number: propertyOf(all, 'issue-number'),
    edition: propertyOf(all, 'edition'),
  }
}
