import { elementsOf, firstOf, NONE, type XmlElement } from '../xml/xml-element.js'

const ARTICLE = /\b(?:article|advertisement|news[- ]?item)\b/i

/** The tags that an ALTO file defines: roles of blocks, and articles. */
export class AltoTags {
  private readonly labels = new Map<string, string>()
  /** Ids of the tags of which each marks one article. */
  private readonly articles = new Set<string>()

  constructor(root: XmlElement) {
    for (const tag of elementsOf(firstOf(root, 'Tags') ?? NONE)) {
      const { ID: id = '', LABEL: label = '', TYPE: type = '' } = tag.attributes
      this.labels.set(id, `${label} ${type}`.trim())
      // A tag of a type of its own is a kind of block; a structure is one part of the issue.
      if (tag.name === 'StructureTag' && ARTICLE.test(type.slice(0, 100))) this.articles.add(id)
    }
  }

  /** Returns the labels of the tags of an element. */
  labelsOf(element: XmlElement): string[] {
    return idsOf(element).map((id) => (this.articles.has(id) ? '' : (this.labels.get(id) ?? '')))
  }

  /** Returns the id of the article that an element is in by its tags, or that it is by its type. */
  articleOf(element: XmlElement): string | null {
    const { name, attributes } = element
    const tag = idsOf(element).find((id) => this.articles.has(id))
    if (tag !== undefined) return tag
    const isArticle = name === 'ComposedBlock' && ARTICLE.test((attributes['TYPE'] ?? '').slice(0, 100))
    return isArticle ? (attributes['ID'] ?? null) : null
  }
}

const idsOf = ({ attributes }: XmlElement): string[] => attributes['TAGREFS']?.split(/\s+/) ?? []
