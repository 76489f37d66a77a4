import type { LayoutRole } from '@banmian/core'
import { partOfRole } from '../page/known-part.js'
import type { KnownArticle } from '../page/page-block.js'
import type { PageIdentity, Reading, ReadPage } from '../reading/reading.js'
import { valueAt } from '../reading/value-at.js'
import { allOf, elementsOf, firstOf, NONE, numberIn, textIn, type XmlElement } from '../xml/xml-element.js'
import { AltoTags } from './alto-tags.js'
import { type AltoLine, boxOfElement, readLine } from './read-line.js'
import { roleOfLabel } from './roles.js'
import { Styles, type TextStyle } from './styles.js'

/** The knowledge of a METS file about the blocks of a page. */
export interface LogicalBlocks {
  /** The role of a block by its id, or `null`. */
  roleOf(id: string): LayoutRole | null
  /** The place of a block in the order of reading by its id, or `null`. */
  placeOf(id: string): number | null
  /** The article of a block by its id, or `null`. */
  articleOf(id: string): KnownArticle | null
}

/** Reads the pages of an ALTO file. */
export function readAltoPages(
  root: XmlElement,
  reading: Reading,
  identity: PageIdentity = {},
  logical: LogicalBlocks | null = null,
): void {
  const image = textIn(allOf(firstOf(root, 'Description') ?? NONE, 'fileName')[0])
    .trim()
    .split(/[\\/]/)
    .at(-1)
  const styles = new Styles(root)
  const tags = new AltoTags(root)
  for (const element of elementsOf(firstOf(root, 'Layout') ?? root, 'Page')) {
    const label = identity.label ?? element.attributes['PRINTED_IMG_NR'] ?? null
    const size = { width: numberIn(element, 'WIDTH') || null, height: numberIn(element, 'HEIGHT') || null }
    const page = reading.page(size, { label, name: identity.name ?? (image || null) })
    const reader = new AltoPage(styles, tags, logical)
    reader.readParts(element, { role: null, style: styles.of(element, null), known: null })
    reader.addTo(page)
  }
}

/** The state that a block has from the blocks around it. */
interface Surroundings {
  role: LayoutRole | null
  style: TextStyle | null
  known: KnownArticle | null
}

const MARGINS: Readonly<Record<string, LayoutRole>> = {
  TopMargin: 'page-header',
  BottomMargin: 'page-footer',
  LeftMargin: 'aside',
  RightMargin: 'aside',
}

interface FoundBlock {
  id: string
  order: number
  add: (page: ReadPage) => void
}

class AltoPage {
  private readonly styles: Styles
  private readonly tags: AltoTags
  private readonly logical: LogicalBlocks | null
  private readonly found: FoundBlock[] = []
  private readonly alternatives: string[] = []

  constructor(styles: Styles, tags: AltoTags, logical: LogicalBlocks | null) {
    this.styles = styles
    this.tags = tags
    this.logical = logical
  }

  /** Reads the blocks in a page, a margin, the print space or a composed block. */
  readParts(parent: XmlElement, around: Surroundings): void {
    for (const element of elementsOf(parent)) {
      const style = this.styles.of(element, around.style)
      const role = this.roleOf(element) ?? valueAt(MARGINS, element.name) ?? around.role
      const id = element.attributes['ID'] ?? ''
      const known = this.articleOf(element, role) ?? around.known
      const add = (block: FoundBlock['add']): void => {
        this.found.push({ id, order: this.logical?.placeOf(id) ?? Number.POSITIVE_INFINITY, add: block })
      }
      if (element.name === 'TextBlock') {
        const lines = elementsOf(element, 'TextLine').map((line) => ({
          ...this.read(line, style),
          known: this.articleOf(line, role),
        }))
        add((page) => page.add({ role: role ?? 'text', lines, box: boxOfElement(element), known }))
      } else if (element.name === 'TextLine') {
        const line = this.read(element, style)
        add((page) => page.add({ role: role ?? 'text', lines: [line], known }))
      } else if (element.name === 'Illustration') {
        const path = element.attributes['FILEID'] ? '' : (element.attributes['href'] ?? '')
        add((page) => page.addPicture(path, boxOfElement(element), { known }))
      } else this.readParts(element, { role, style, known })
    }
  }

  /** Adds the blocks: first those that METS orders, then the others in the order of the file. */
  addTo(page: ReadPage): void {
    const ordered = this.found.some(({ order }) => order !== Number.POSITIVE_INFINITY)
    const blocks = ordered ? [...this.found].sort((a, b) => (a.order === b.order ? 0 : a.order - b.order)) : this.found
    for (const { add } of blocks) add(page)
    for (const alternative of this.alternatives) page.leaveAlternative(alternative)
  }

  private read(line: XmlElement, style: TextStyle | null): AltoLine {
    const read = readLine(line, this.styles, style)
    this.alternatives.push(...read.alternatives)
    return read
  }

  /** Returns the article of an element: that of METS, or one that its tags or its type show. */
  private articleOf(element: XmlElement, role: LayoutRole | null): KnownArticle | null {
    const logical = this.logical?.articleOf(element.attributes['ID'] ?? '')
    if (logical || this.logical) return logical ?? null
    const article = this.tags.articleOf(element)
    return article === null ? null : { article, ...partOfRole(role) }
  }

  private roleOf(element: XmlElement): LayoutRole | null {
    const { name, attributes } = element
    const logical = this.logical?.roleOf(attributes['ID'] ?? '')
    if (logical) return logical
    const tags = this.tags.labelsOf(element)
    const type = name === 'ComposedBlock' || name === 'TextBlock' ? (attributes['TYPE'] ?? '') : ''
    for (const label of [...tags, type]) {
      const role = label === '' ? null : roleOfLabel(label)
      if (role) return role
    }
    return null
  }
}
