import type { LayoutRole } from '@banmian/core'
import { InputError } from '../errors/input-error.js'
import type { ReadSettings } from '../options/input-options.js'
import type { Box } from '../page/box.js'
import { type ComposedPage, composePage, type PageSize } from '../page/compose-page.js'
import { embeddedPicture, isDataUrl } from '../page/embedded-picture.js'
import { isWebUrl, pathInFolder } from '../page/file-path.js'
import { isPicture, type PageBlock, type PictureBlock, type PrintedLine, type TextBlock } from '../page/page-block.js'
import type { InputFacts, InputMessage, InputMessageCode, InputSource } from '../result/input-result.js'

/** The label and the file name of a page, when they are known. */
export interface PageIdentity {
  label?: string | null
  name?: string | null
}

/** A page that a reader fills. */
export class ReadPage {
  private readonly blocks: PageBlock[] = []
  private verbatim: ComposedPage | null = null
  private readonly alternatives: string[] = []
  private readonly said = new Set<string>()
  private readonly embedded = new Map<string, Uint8Array>()
  private readonly reading: Reading
  readonly index: number
  readonly size: PageSize
  readonly identity: PageIdentity

  constructor(reading: Reading, index: number, size: PageSize, identity: PageIdentity) {
    this.reading = reading
    this.index = index
    this.size = size
    this.identity = identity
  }

  /** Number of blocks that contain text or a picture. */
  get count(): number {
    if (this.verbatim) return this.verbatim.text.split(/\n\s*\n/).filter((block) => block.trim() !== '').length
    return this.blocks.filter((block) => isPicture(block) || block.lines.some(({ text }) => text.trim() !== '')).length
  }

  /** Adds a block of text. */
  add(block: TextBlock): void {
    this.blocks.push(block)
  }

  /** Adds texts with one role, each as a block. */
  addTexts(role: LayoutRole, texts: readonly string[], more: Omit<TextBlock, 'role' | 'lines'> = {}): void {
    for (const text of texts) if (text.trim() !== '') this.add({ role, lines: [{ text }], ...more })
  }

  /** Adds a table in HTML, on one line, or in Markdown. */
  addTable(markup: string, box: Box | null): void {
    const isHtml = /<t(?:able|r)\b/i.test(markup.slice(0, 400))
    const lines: PrintedLine[] = [{ text: isHtml ? markup.replace(/[^\S\r\n]*[\r\n]\s*/g, ' ') : markup }]
    this.add({ role: 'table', lines, box, isRaw: true })
  }

  /**
   * Adds a picture. A path that leads out of the folder is refused with a message. A `data:` URL is
   * decoded, and gets a path.
   */
  addPicture(path: string, box: Box | null, more: Pick<PictureBlock, 'width' | 'height' | 'known'> = {}): void {
    this.blocks.push({ role: 'figure', path: isDataUrl(path) ? this.embed(path) : this.safePath(path), box, ...more })
  }

  /** Adds a picture that the file contains, with its bytes. */
  addEmbeddedPicture(
    path: string,
    bytes: Uint8Array,
    box: Box | null,
    size: Pick<PictureBlock, 'width' | 'height'>,
  ): void {
    this.embedded.set(path, bytes)
    this.blocks.push({ role: 'figure', path, box, ...size })
  }

  /**
   * Keeps a picture that the file contains in Base64, under the path by which the page names it or
   * a new one. Returns the path, or `null` when the text is not a picture.
   */
  embed(base64: string, path?: string): string | null {
    const picture = embeddedPicture(base64)
    const own = picture && `pictures/${this.index + 1}-${this.embedded.size + 1}.${picture.extension}`
    const kept = path === undefined ? own : pathInFolder(path)
    if (picture && kept !== null) this.embedded.set(kept, picture.bytes)
    return picture && kept
  }

  /** Reports another reading of text that is in the source. */
  leaveAlternative(content: string): void {
    if (content.trim() !== '') this.alternatives.push(content)
  }

  /** Reports text that is not in the source. */
  leave(code: InputMessageCode, text: string, content: string): void {
    if (content.trim() !== '') this.reading.note(code, text, { source: this.index, content })
  }

  /** Adds a message about the page. The same message is added only once. */
  note(code: InputMessageCode, text: string): void {
    if (this.said.has(text)) return
    this.said.add(text)
    this.reading.note(code, text, { source: this.index })
  }

  /** Returns whether the folder of the input has a file. */
  has(path: string): boolean {
    return this.reading.settings.folder?.has(path) ?? false
  }

  /** Sets the text of the page as it is, instead of blocks. */
  setText(text: string): void {
    this.verbatim = { text, width: 0, height: 0, lines: [], pictures: [], articles: [] }
  }

  /** Adds a picture whose Markdown is in the text that was set. */
  markPicture(path: string, start: number): void {
    this.verbatim?.pictures.push({ start, path: this.safePath(path), box: null, width: null, height: null })
  }

  /** Returns the text of the page, and where it was printed. */
  compose(): ComposedPage {
    const count = this.alternatives.length
    const text = `The page has ${count} other ${count === 1 ? 'reading' : 'readings'} of its words, which are left out.`
    this.leave('alternatives-left-out', text, this.alternatives.join('\n'))
    const composed = this.verbatim ?? composePage(this.blocks, this.size)
    if (!this.embedded.size) return composed
    return { ...composed, pictures: composed.pictures.map((picture) => this.withBytes(picture)) }
  }

  private withBytes(picture: ComposedPage['pictures'][number]): ComposedPage['pictures'][number] {
    const data = picture.path === null ? undefined : this.embedded.get(picture.path)
    return data ? { ...picture, data } : picture
  }

  private safePath(path: string): string | null {
    if (path.trim() === '' || isDataUrl(path)) return null
    if (isWebUrl(path)) return path
    const safe = pathInFolder(path)
    if (safe === null)
      this.reading.note('path-refused', `The picture ${quoted(path)} is outside of the folder of the file.`, {
        source: this.index,
      })
    return safe
  }
}

/** Characters of a text that a message quotes. */
const QUOTED = 80

export const quoted = (text: string): string =>
  JSON.stringify(text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text)

const WARNINGS: ReadonlySet<InputMessageCode> = new Set([
  'file-incomplete',
  'file-missing',
  'links-damaged',
  'links-refused',
  'page-without-text',
  'path-refused',
  'text-differs',
  'unknown-block',
])

/** The state of a reader: its pages, and what is known about the issue and the file. */
export class Reading {
  readonly settings: ReadSettings
  readonly pages: ReadPage[] = []
  readonly facts: InputFacts = {}
  readonly messages: InputMessage[] = []
  private readonly firstPage: number

  /** @param firstPage number of its first page, from 0, when a file is read in parts */
  constructor(settings: ReadSettings, firstPage = 0) {
    this.settings = settings
    this.firstPage = firstPage
  }

  /** Adds the pages of another reading, and what is known about them. */
  append({ pages, facts, messages }: Reading): void {
    this.pages.push(...pages)
    this.messages.push(...messages)
    this.state(facts)
  }

  /** Adds facts about the issue. */
  state(facts: InputFacts): void {
    Object.assign(this.facts, facts)
  }

  /** Opens the next page. */
  page(size: PageSize, identity: PageIdentity = {}): ReadPage {
    const page = new ReadPage(this, this.firstPage + this.pages.length, size, identity)
    this.pages.push(page)
    return page
  }

  /** Adds a message. */
  note(code: InputMessageCode, text: string, about: { source?: number; content?: string } = {}): void {
    const severity = WARNINGS.has(code) ? 'warning' : 'info'
    this.messages.push({ code, severity, text, source: about.source ?? null, content: about.content ?? null })
  }

  /** Returns an error about the content of the file. */
  error(expected: string, received: string, hint?: string): InputError {
    return new InputError({ argument: this.settings.name ?? 'content', expected, received, hint })
  }
}

/** Returns the source of a composed page. */
export function sourceOf({ text, width, height, lines, articles }: ComposedPage, identity: PageIdentity): InputSource {
  const { label, name } = identity
  return {
    text,
    ...(name == null ? {} : { name }),
    ...(label == null || label === '' ? {} : { page: { label } }),
    // Pictures alone say nothing about the order of the text.
    ...(lines.some(({ role }) => role !== 'figure') ? { layout: { width, height, lines } } : {}),
    ...(articles.length ? { articles } : {}),
  }
}
