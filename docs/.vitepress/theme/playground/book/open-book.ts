import { unzipSync } from 'fflate'
import { PAGE_MARGINS } from './page-margins.js'

/** A chapter of the book, in reading order. */
interface Chapter {
  /** Path inside the container. */
  path: string
  /** The title in the table of contents, or `null`. */
  title: string | null
  /** Returns a self-contained document with styles and pictures. */
  html: () => string
}

/** An opened e-book. */
export interface OpenedBook {
  title: string
  chapters: Chapter[]
}

/**
 * Opens an EPUB: container, package, contents and chapters (EPUB 3.3). Files are unpacked when they
 * are needed, since a large book takes long as a whole.
 */
export function openBook(bytes: Uint8Array): OpenedBook {
  const read = (path: string) => unzipSync(bytes, { filter: ({ name }) => name === path })[path]
  const parse = (path: string) => new DOMParser().parseFromString(decoded(read(path)), 'application/xml')
  const opf = parse('META-INF/container.xml').querySelector('rootfile')?.getAttribute('full-path') ?? ''
  const book = parse(opf)
  const items = new Map([...book.querySelectorAll('manifest > item')].map((item) => [item.getAttribute('id'), item]))
  const pathOf = (item: Element | undefined) => resolve(opf, item?.getAttribute('href') ?? '')
  const nav = [...items.values()].find((item) => (item.getAttribute('properties') ?? '').split(' ').includes('nav'))
  const titles = nav ? titlesIn(parse(pathOf(nav)), pathOf(nav)) : new Map<string, string>()
  const types = new Map([...items.values()].map((item) => [pathOf(item), item.getAttribute('media-type') ?? '']))
  const chapters = [...book.querySelectorAll('spine > itemref')].map((reference) => {
    const path = pathOf(items.get(reference.getAttribute('idref')))
    return { path, title: titles.get(path) ?? null, html: () => standAlone(parse(path), path, read, types) }
  })
  return {
    title: book.getElementsByTagNameNS('http://purl.org/dc/elements/1.1/', 'title')[0]?.textContent ?? '',
    chapters,
  }
}

function titlesIn(nav: Document, path: string): Map<string, string> {
  const titles = new Map<string, string>()
  for (const link of nav.querySelectorAll('nav a[href]')) {
    const target = resolve(path, link.getAttribute('href') ?? '').replace(/#.*$/, '')
    if (!titles.has(target)) titles.set(target, link.textContent?.trim() ?? '')
  }
  return titles
}

/**
 * Returns a chapter with its style sheets and pictures embedded, for a frame that may not load
 * anything.
 */
function standAlone(
  chapter: Document,
  path: string,
  read: (path: string) => Uint8Array | undefined,
  types: Map<string, string>,
): string {
  for (const link of chapter.querySelectorAll('link[rel~="stylesheet"]')) {
    const style = chapter.createElementNS('http://www.w3.org/1999/xhtml', 'style')
    style.textContent = decoded(read(resolve(path, link.getAttribute('href') ?? '')))
    link.replaceWith(style)
  }
  // Reading systems add margins to pages, but not to covers.
  if (!chapter.querySelector('body > svg, [*|type~="cover"]')) {
    const margins = chapter.createElementNS('http://www.w3.org/1999/xhtml', 'style')
    margins.textContent = PAGE_MARGINS
    chapter.querySelector('head')?.append(margins)
  }
  for (const picture of chapter.querySelectorAll('img[src], image')) {
    const name = picture.hasAttribute('src') ? 'src' : picture.hasAttribute('href') ? 'href' : 'xlink:href'
    const target = resolve(path, picture.getAttribute(name) ?? '')
    const bytes = read(target)
    if (bytes) picture.setAttribute(name, dataUrl(bytes, types.get(target) ?? ''))
  }
  return new XMLSerializer().serializeToString(chapter).replace(STYLE, (_, start, css) => start + unescaped(css))
}

/** The start and the content of a style sheet that is written as XML. */
const STYLE = /(<style[^>]*>)([^<]*)/g

/** The frame reads HTML, where `>` and `&` in a style sheet are not escaped. */
const unescaped = (css: string): string => css.replaceAll('&gt;', '>').replaceAll('&amp;', '&')

const decoded = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

function dataUrl(bytes: Uint8Array, type: string): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return `data:${type};base64,${btoa(binary)}`
}

/** Resolves a path inside the container, relative to the file that contains it. */
export const resolve = (from: string, to: string): string =>
  decodeURIComponent(new URL(to, `https://book.example/${from}`).href.slice('https://book.example/'.length))
