import { elementsOf, firstOf, type XmlElement } from '../xml/xml-element.js'
import { structureOf } from './page-regions.js'

/**
 * Returns the ids of articles by the ids of their regions: groups of the reading order whose type
 * is article. Articles cannot be nested; the outer one counts.
 */
export function articleGroups(page: XmlElement): ReadonlyMap<string, string> {
  const articles = new Map<string, string>()
  const walk = (group: XmlElement, around: string | null): void => {
    for (const element of elementsOf(group)) {
      const { regionRef: region, type, id } = element.attributes
      const own = around ?? (type === 'article' ? (id ?? region ?? null) : null)
      if (region !== undefined && own !== null && !articles.has(region)) articles.set(region, own)
      walk(element, own)
    }
  }
  const order = firstOf(page, 'ReadingOrder')
  if (order) walk(order, null)
  return articles
}

/**
 * Returns the article that a region or a line is tagged with, as Transkribus does: `custom` with
 * `structure {id:a1; type:article;}`.
 */
export function taggedArticle(element: XmlElement): string | null {
  const { type, id } = structureOf(element)
  return type === 'article' ? (id ?? element.attributes['id'] ?? null) : null
}
