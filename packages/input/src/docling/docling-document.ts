import { type Fields, fieldOf, fieldsIn, isFields, listOf, numberOf, textOf } from '../json/json-values.js'
import type { Box } from '../page/box.js'
import type { PageSize } from '../page/compose-page.js'

const COLLECTIONS = ['texts', 'groups', 'pictures', 'tables', 'key_value_items', 'form_items'] as const

/** A part of a Docling document, with its place in the file. */
export interface DoclingItem {
  /** Reference to it, such as `#/texts/3`. */
  ref: string
  collection: (typeof COLLECTIONS)[number]
  fields: Fields
}

/** A Docling document whose parts can be found by their references. */
export class DoclingDocument {
  private readonly items = new Map<string, DoclingItem>()
  private readonly sizes = new Map<number, PageSize>()
  private readonly root: Fields

  constructor(root: Fields) {
    this.root = root
    for (const collection of COLLECTIONS)
      listOf(root[collection]).forEach((fields, index) => {
        const ref = `#/${collection}/${index}`
        if (isFields(fields)) this.items.set(ref, { ref, collection, fields })
      })
    const pages = isFields(root['pages']) ? Object.entries(root['pages']) : []
    for (const [key, page] of pages) {
      const size = fieldOf(page, 'size')
      const [width, height] = [numberOf(fieldOf(size, 'width')), numberOf(fieldOf(size, 'height'))]
      this.sizes.set(numberOf(fieldOf(page, 'page_no')) ?? Number(key), {
        width: width || null,
        height: height || null,
      })
    }
  }

  /** Numbers of the pages that the document lists. */
  get pageNumbers(): number[] {
    return [...this.sizes.keys()].filter(Number.isFinite)
  }

  sizeOf(page: number): PageSize {
    return this.sizes.get(page) ?? { width: null, height: null }
  }

  /** All parts, in the order of the file. */
  all(): Iterable<DoclingItem> {
    return this.items.values()
  }

  /** Returns the parts to which a list of `{ $ref }` leads. */
  resolve(refs: unknown): DoclingItem[] {
    return listOf(refs).flatMap((ref) => {
      const item = this.items.get(textOf(fieldOf(ref, '$ref') ?? fieldOf(ref, 'cref') ?? ref))
      return item ? [item] : []
    })
  }

  /** Returns the parts in the order of reading: the children of the body. */
  bodyItems(): DoclingItem[] {
    return this.resolve(fieldOf(this.root['body'], 'children'))
  }

  /** Returns the running lines that are listed apart from the body. */
  furnitureItems(): DoclingItem[] {
    return this.resolve(fieldOf(this.root['furniture'], 'children'))
  }

  /** Returns where a part was printed. */
  placesOf({ fields }: DoclingItem): DoclingPlace[] {
    return fieldsIn(fields['prov']).flatMap((prov) => {
      const page = numberOf(prov['page_no'])
      if (page === null) return []
      const [from, to] = listOf(prov['charspan']).map(numberOf)
      return [{ page, box: this.boxOf(prov['bbox'], page), from: from ?? null, to: to ?? null }]
    })
  }

  /** Returns a box from the top left corner. Docling counts from the bottom for PDF files. */
  private boxOf(value: unknown, page: number): Box | null {
    const [l, t, r, b] = ['l', 't', 'r', 'b'].map((edge) => numberOf(fieldOf(value, edge)))
    if (l == null || t == null || r == null || b == null) return null
    const isFromBottom = fieldOf(value, 'coord_origin') === 'BOTTOMLEFT'
    const { height } = this.sizeOf(page)
    if (isFromBottom && height === null) return null
    const [top, bottom] = isFromBottom ? [height! - Math.max(t, b), height! - Math.min(t, b)] : [t, b]
    return r > l && bottom > top ? [l, top, r, bottom] : null
  }
}

/** A place where a part, or some characters of it, was printed. */
export interface DoclingPlace {
  page: number
  box: Box | null
  /** Offsets in code points of the characters there. */
  from: number | null
  to: number | null
}
