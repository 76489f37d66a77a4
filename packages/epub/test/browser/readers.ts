/// <reference lib="dom" />
import ePub, { type Book, type NavItem } from 'epubjs'
import { type FoliateView, type Item, makeBook } from 'foliate-js/view.js'

/** A book as a reading system shows it. */
interface Shown {
  title: string
  series: unknown
  /** Titles of the contents, each indented by its depth. */
  contents: string[]
  /** Labels or targets of the printed pages. */
  pages: string[]
  /** Text of each document, in reading order. */
  text: string[]
  hasCover: boolean
  /** Text and writing mode of the document that was laid out. */
  displayed: string
  writing: string
  /** Page progression direction. */
  direction: string
}

/** Opens the book at an address and lays out one of its documents. */
export type Reader = (address: string, page: number) => Promise<Shown>

const outline = (items: readonly (Item | NavItem)[] | null | undefined, depth = 0): string[] =>
  (items ?? []).flatMap(({ label, subitems }) => [' '.repeat(depth) + label.trim(), ...outline(subitems, depth + 1)])

const textOf = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

/**
 * Waits for two frames. In the next one Foliate measures a view that was opened, and fails when a
 * document is half loaded then; or it paints a background, and fails when its view was closed.
 */
const framesDrawn = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))

/** Reads a book as the Foliate reader does. */
export const readWithFoliate: Reader = async (address, page) => {
  const book = await makeBook(new File([await (await fetch(address)).blob()], 'book.epub'))
  const view = document.createElement('foliate-view') as FoliateView
  document.body.append(view)
  await view.open(book)
  await framesDrawn()
  const loaded = new Promise<Document>((resolve) => {
    view.addEventListener('load', (event) => resolve((event as CustomEvent<{ doc: Document }>).detail.doc), {
      once: true,
    })
  })
  await view.goTo(page)
  const laidOut = await loaded
  const displayed = textOf(laidOut.body)
  const writing = getComputedStyle(laidOut.documentElement).writingMode
  const documents = await Promise.all(book.sections.map((section) => section.createDocument()))
  const cover = await book.getCover()
  await framesDrawn()
  view.close()
  view.remove()
  return {
    title: String(book.metadata.title),
    series: book.metadata.belongsTo?.series ?? null,
    contents: outline(book.toc),
    pages: outline(book.pageList),
    text: documents.map(({ body }) => textOf(body)),
    hasCover: cover !== null,
    displayed,
    writing,
    direction: book.dir ?? '',
  }
}

export const readWithEpubjs: Reader = async (address, page) => {
  const book = ePub(await (await fetch(address)).arrayBuffer())
  await book.ready
  const text: string[] = []
  for (const section of sectionsOf(book))
    text.push(textOf((await section.load(book.load.bind(book))).querySelector('body')))
  await book.renderTo('epubjs', { width: 600, height: 800 }).display(page)
  const frame = document.querySelector<HTMLIFrameElement>('#epubjs iframe')?.contentDocument
  const shown = {
    title: book.packaging.metadata.title,
    series: null,
    contents: outline(book.navigation.toc),
    pages: pagesOf(book),
    text,
    hasCover: (await book.coverUrl()) !== null,
    displayed: textOf(frame?.body),
    writing: frame ? getComputedStyle(frame.documentElement).writingMode : '',
    direction: directionOf(book.packaging.metadata),
  }
  book.destroy()
  return shown
}

interface Section {
  load: (request: (path: string) => Promise<object>) => Promise<Element>
}

function sectionsOf(book: Book): Section[] {
  const sections: Section[] = []
  book.spine.each((section: Section) => sections.push(section))
  return sections
}

/** Returns the page list, which is missing from the types of epub.js. */
function pagesOf({ pageList }: Book): string[] {
  const { pageList: pages = [] }: { pageList?: { href: string }[] } = { ...pageList }
  return pages.map(({ href }) => href)
}

const directionOf = (metadata: object): string => ('direction' in metadata ? String(metadata.direction) : '')
