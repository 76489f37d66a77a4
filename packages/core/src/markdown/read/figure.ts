import type { Figure, Picture } from '../../model/issue.js'
import { FormatError, quote } from '../errors/format-error.js'
import type { Span } from '../syntax/lines.js'
import type { RawBlock } from './blocks.js'
import { InlineSource } from './inline-source.js'
import { readPhrasing } from './phrasing.js'
import { readTag, type Tag } from './tag.js'
import { bylineOf, inOrder, type OrderedByline } from './tagged-fields.js'

/** Builds a figure from the blocks between its tags: a picture, a caption, credits. */
export class FigureReader {
  readonly figure: Figure = { type: 'figure', image: null, caption: [], bylines: [] }
  private readonly source: string
  private readonly place: Span
  private readonly bylines: OrderedByline[] = []
  /** Whether the figure can no longer get a picture. */
  private pictured = false

  constructor(source: string, raw: RawBlock & { type: 'figure' }) {
    this.source = source
    this.place = raw
    const tag = this.tagOf(raw.lines)
    if (raw.closing)
      throw this.error('an opening tag first', raw, 'Remove </figure>, or write <figure> above the caption.')
    const image = tag.attributes.get('image')
    if (image !== undefined && image !== 'none') throw this.error('image="none"', raw, 'Write <figure>.')
    this.pictured = image === 'none'
  }

  /** Reads the next raw block. Returns whether it closed the figure. */
  accept(raw: RawBlock): boolean {
    if (raw.type === 'figure' && raw.closing) {
      this.tagOf(raw.lines)
      this.figure.bylines = inOrder(this.bylines)
      return true
    }
    if (raw.type !== 'paragraph')
      throw this.error('a caption, a byline or </figure>', raw, 'Close the figure before other blocks.')
    this.paragraph(raw)
    this.pictured = true
    return false
  }

  unclosed(): FormatError {
    return this.error('</figure> after this', this.place, 'Close the figure on a line of its own.')
  }

  private paragraph(raw: RawBlock & { type: 'paragraph' }): void {
    if (this.source.startsWith('<img', raw.start)) {
      if (this.pictured) throw this.error('one picture, first in the figure', raw, 'Make another figure.')
      this.figure.image = this.picture(raw)
      return
    }
    const source = new InlineSource(this.source, raw.lines)
    const { nodes, fields } = readPhrasing(source, { marks: true })
    const [first] = nodes
    if (!this.pictured && nodes.length === 1 && first?.type === 'image') {
      if (first.title !== null) throw this.error('a picture without a title', raw, 'Remove the title.')
      this.figure.image = { url: first.url, alt: first.alt, width: null, height: null }
      return
    }
    const [field] = fields
    if (field?.whole && field.tag.name === 'byline') {
      this.bylines.push(bylineOf(field, 'tail', source))
      return
    }
    if (this.figure.caption.length) throw this.error('one caption', raw, 'Join the paragraphs, or make another figure.')
    this.figure.caption = nodes
    for (const one of fields) {
      if (one.tag.name !== 'byline') throw this.error('text or a byline', raw, 'Only articles have datelines.')
      this.bylines.push(bylineOf(one, 'inline', source))
    }
  }

  private picture(raw: RawBlock & { type: 'paragraph' }): Picture {
    const { attributes } = this.tagOf(raw.lines)
    const size = (name: string): number | null => {
      const value = attributes.get(name)
      if (value === undefined) return null
      if (!/^[1-9]\d{0,14}$/.test(value ?? ''))
        throw this.error(`a number of pixels for ${name}`, raw, `Write ${name}="600".`)
      return Number(value)
    }
    return {
      url: attributes.get('src') ?? '',
      alt: attributes.get('alt') ?? '',
      width: size('width'),
      height: size('height'),
    }
  }

  /** Reads a tag that is alone on its line. */
  private tagOf(lines: readonly Span[]): Tag {
    const source = new InlineSource(this.source, lines)
    const tag = readTag(source.text, 0, source.offset)
    if (!tag || tag.end !== source.text.length)
      throw this.error(
        'the tag alone on its line',
        { start: source.offset(0), end: lines.at(-1)!.end },
        'Put empty lines around it.',
      )
    return tag
  }

  private error(expected: string, { start, end }: Span, hint: string): FormatError {
    return new FormatError(expected, quote(this.source.slice(start, Math.min(end, start + 80))), hint, start, end)
  }
}
