import ePub from 'epubjs'
import { makeBook } from 'foliate-js/view.js'

/** Titles of the contents, each after as many blanks as it is deep. */
const outline = (items, depth = 0) =>
  (items ?? []).flatMap(({ label, subitems }) => [' '.repeat(depth) + label.trim(), ...outline(subitems, depth + 1)])

const textOf = (element) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

/** Opens a book with foliate-js, as the reader Foliate does, and lays out one of its pages. */
export async function readWithFoliate(address, page) {
  const book = await makeBook(new File([await (await fetch(address)).blob()], 'book.epub'))
  const view = document.createElement('foliate-view')
  document.body.append(view)
  await view.open(book)
  const loaded = new Promise((resolve) => {
    view.addEventListener('load', ({ detail }) => resolve(detail.doc), { once: true })
  })
  await view.goTo(page)
  const laidOut = await loaded
  const displayed = textOf(laidOut.body)
  const writing = getComputedStyle(laidOut.documentElement).writingMode
  const documents = await Promise.all(book.sections.map((section) => section.createDocument()))
  const cover = await book.getCover()
  view.close()
  view.remove()
  return {
    title: String(book.metadata.title),
    series: book.metadata.belongsTo?.series ?? null,
    contents: outline(book.toc),
    pages: outline(book.pageList),
    text: documents.map(({ body }) => textOf(body)),
    cover: cover?.type ?? null,
    displayed,
    writing,
    direction: book.dir ?? null,
  }
}

/** Opens a book with epub.js and lays out one of its pages. */
export async function readWithEpubjs(address, page) {
  const book = ePub(await (await fetch(address)).arrayBuffer())
  await book.ready
  const { toc } = book.navigation
  const sections = []
  book.spine.each((section) => sections.push(section))
  const text = []
  for (const section of sections) text.push(textOf((await section.load(book.load.bind(book))).querySelector('body')))
  await book.renderTo('epubjs', { width: 600, height: 800 }).display(page)
  const frame = document.querySelector('#epubjs iframe')?.contentDocument
  const displayed = textOf(frame?.body)
  const writing = getComputedStyle(frame.documentElement).writingMode
  const cover = await book.coverUrl()
  const pages = (book.pageList.pageList ?? []).map(({ href }) => href)
  const { title, direction } = book.packaging.metadata
  book.destroy()
  return {
    title,
    series: null,
    contents: outline(toc),
    pages,
    text,
    cover: cover ? 'image' : null,
    displayed,
    writing,
    direction,
  }
}
