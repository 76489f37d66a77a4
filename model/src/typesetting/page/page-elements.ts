import { hyphenate } from './hyphenate.js'
import type { BlockPart, BlockRole } from './typeset-page.js'

/** A piece of text of the page, and the truth about it. */
export interface PageElement {
  /** The index of its article; null for text that belongs to none. */
  article: number | null
  role: BlockRole
  part?: BlockPart
  /** The number of its paragraph in its article. */
  paragraph?: number
}

/** The look of an element. */
export interface Print {
  /** Names of CSS classes. */
  look: string
  /** CSS declarations. */
  css?: string
  /** Words may be broken at the end of a line. */
  hasHyphens?: boolean
  /** The first characters are bold. */
  opening?: number
}

/** Characters that the fonts print and PDF files name. */
const PRINTABLE = /[\p{L}\p{N}\p{P}\p{S} ]/u
const SCRIPTS =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Common}]/u

/** Returns a text with spaces for white space, without characters that the fonts do not print. */
function printableText(text: string): string {
  const kept = [...text.normalize('NFC').replace(/\s+/gu, ' ')].filter(
    (character) => character.length === 1 && PRINTABLE.test(character) && SCRIPTS.test(character),
  )
  return kept
    .join('')
    .replace(/[\ue000-\uf8ff\ufff0-\uffff]/gu, '')
    .trim()
}

/** Collects the elements of a page. */
export class ElementList {
  readonly elements: PageElement[] = []

  /** Adds an element and returns its HTML, or nothing for a text without printable characters. */
  add(element: PageElement, text: string, { look, css, hasHyphens = false, opening = 0 }: Print): string {
    const printed = printableText(text)
    if (!printed) return ''
    const id = this.elements.push(element) - 1
    const html = (part: string): string => escapeHtml(hasHyphens ? hyphenate(part) : part)
    const bold = opening ? `<b>${html(printed.slice(0, opening))}</b>` : ''
    return `<p data-element="${id}" class="${look}"${css ? ` style="${css}"` : ''}>${bold}${html(printed.slice(opening))}</p>`
  }
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
