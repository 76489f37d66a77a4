import type { LayoutRole } from '@banmian/core'
import { type Fields, fieldOf, fieldsIn, numberOf, textOf } from '../json/json-values.js'
import { union } from '../page/box.js'
import type { PrintedLine } from '../page/page-block.js'
import { WordJoiner } from '../page/wide.js'
import type { Reading, ReadPage } from '../reading/reading.js'
import { valueAt } from '../reading/value-at.js'
import { DoclingDocument, type DoclingItem, type DoclingPlace } from './docling-document.js'
import { tableHtml } from './docling-table.js'

const ROLES: Readonly<Record<string, LayoutRole>> = {
  title: 'heading',
  section_header: 'heading',
  caption: 'caption',
  page_header: 'page-header',
  page_footer: 'page-footer',
  footnote: 'footnote',
  list_item: 'list',
}

/** Reads a Docling document: its body in order, its running lines, and whatever is in neither. */
export function readDocling(root: Fields, reading: Reading): void {
  const document = new DoclingDocument(root)
  const numbers = new Set(document.pageNumbers)
  for (const item of document.all()) for (const { page } of document.placesOf(item)) numbers.add(page)
  const pages = new Map<number, ReadPage>()
  for (const number of [...numbers].sort((a, b) => a - b)) pages.set(number, reading.page(document.sizeOf(number)))
  if (!pages.size) pages.set(1, reading.page({ width: null, height: null }))
  const reader = new DoclingReader(document, pages)
  for (const item of [...document.furnitureItems(), ...document.bodyItems(), ...document.all()]) reader.read(item)
}

class DoclingReader {
  private readonly document: DoclingDocument
  private readonly pages: ReadonlyMap<number, ReadPage>
  private readonly done = new Set<string>()
  /** The page of the last part, for parts without a place. */
  private page: ReadPage

  constructor(document: DoclingDocument, pages: ReadonlyMap<number, ReadPage>) {
    this.document = document
    this.pages = pages
    this.page = pages.values().next().value!
  }

  /** Reads a part and the parts in it, unless it was read before. */
  read(item: DoclingItem): void {
    const waiting = [item]
    // A stack instead of recursion: a hostile file can nest its groups as deeply as it is long.
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (this.done.has(next.ref)) continue
      this.done.add(next.ref)
      const places = this.document.placesOf(next)
      this.page = this.pages.get(places[0]?.page ?? Number.NaN) ?? this.page
      if (isInline(next)) this.readInline(next)
      else this.readItem(next, places)
      waiting.push(...this.document.resolve(next.fields['children']).reverse())
    }
  }

  private readItem(item: DoclingItem, places: readonly DoclingPlace[]): void {
    const { collection, fields } = item
    if (collection === 'texts') this.readText(fields, places)
    else if (collection === 'tables') this.readTable(fields, places)
    else if (collection === 'pictures') this.readPicture(fields, places)
    else if (collection !== 'groups') this.readGraph(fields)
  }

  private readText(fields: Fields, places: readonly DoclingPlace[]): void {
    const label = textOf(fields['label'])
    const level = label === 'title' ? 1 : (numberOf(fields['level']) ?? 1) + 1
    const here = places.filter(({ page }) => page === places[0]!.page)
    const box = union(here.map((place) => place.box))
    const text = textIn(fields, label)
    this.page.add({
      role: valueAt(ROLES, label) ?? 'text',
      level,
      lines: here.length > 1 ? pieces(text, here) : [{ text }],
      box,
    })
  }

  private readTable(fields: Fields, places: readonly DoclingPlace[]): void {
    this.readRefs(fields['captions'])
    const onRemoved = (): void =>
      this.page.note('characters-removed', 'A table contains characters that HTML cannot contain.')
    const html = tableHtml(fields['data'], onRemoved)
    const box = places[0]?.box ?? null
    if (html === '') this.page.addPicture(textOf(fieldOf(fields['image'], 'uri')), box)
    else this.page.addTable(html, box)
    this.readRefs(fields['footnotes'])
  }

  private readPicture(fields: Fields, places: readonly DoclingPlace[]): void {
    const { image } = fields
    const size = fieldOf(image, 'size')
    this.page.addPicture(textOf(fieldOf(image, 'uri')), places[0]?.box ?? null, {
      width: numberOf(fieldOf(size, 'width')),
      height: numberOf(fieldOf(size, 'height')),
    })
    this.readRefs(fields['captions'])
    this.readRefs(fields['footnotes'])
    for (const annotation of fieldsIn(fields['annotations']))
      this.page.leave(
        'description-left-out',
        'A description of a picture by a model is not printed text.',
        textOf(annotation['text']),
      )
  }

  /** Reads captions and footnotes, which follow their picture. */
  private readRefs(refs: unknown): void {
    for (const item of this.document.resolve(refs)) {
      if (item.collection !== 'texts' || this.done.has(item.ref)) continue
      this.done.add(item.ref)
      this.readText(item.fields, this.document.placesOf(item))
    }
  }

  /** Reads the texts of a form that are not also texts of the document. */
  private readGraph(fields: Fields): void {
    const cells = fieldsIn(fieldOf(fields['graph'], 'cells')).filter((cell) => !cell['item_ref'])
    this.page.addTexts(
      'text',
      cells.map((cell) => textOf(cell['text'])),
    )
  }

  /** Reads a group whose parts are one line. */
  private readInline({ fields }: DoclingItem): void {
    const joined = new WordJoiner()
    for (const item of this.document.resolve(fields['children'])) {
      if (item.collection !== 'texts' || this.done.has(item.ref)) continue
      this.done.add(item.ref)
      joined.add(textIn(item.fields, textOf(item.fields['label'])))
    }
    this.page.addTexts('text', [joined.toString()])
  }
}

const isInline = ({ collection, fields }: DoclingItem): boolean =>
  collection === 'groups' && textOf(fields['label']) === 'inline'

/** Returns the text of an item as printed: a list item with its marker, a formula between `$$`. */
function textIn(fields: Fields, label: string): string {
  const text = textOf(fields['text'])
  const original = textOf(fields['orig'])
  if (label === 'formula') return text.trim() === '' ? original : `$$${text.trim()}$$`
  if (label !== 'list_item') return text.trim() === '' ? original : text
  const marker = textOf(fields['marker']).trim()
  if (original.length > text.length && original.endsWith(text)) return original
  return fields['enumerated'] === true && marker !== '' && !text.startsWith(marker) ? `${marker} ${text}` : text
}

/** Returns the pieces of a text that were printed in several places, such as two columns. */
function pieces(text: string, places: readonly DoclingPlace[]): PrintedLine[] {
  const characters = Array.from(text)
  let done = 0
  const lines: PrintedLine[] = []
  for (const [index, { box, from, to }] of places.entries()) {
    const isLast = index === places.length - 1
    if (from === null || to === null || from < done || to <= from) return [{ text }]
    const end = isLast ? characters.length : to
    lines.push({ text: characters.slice(done, end).join(''), box })
    done = end
  }
  return lines
}
