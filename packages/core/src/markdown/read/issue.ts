import type { Article, Candidate, Fragment, Page } from '../../model/issue.js'
import { ARTICLE_ROLES } from '../../model/roles.js'
import { FormatError, quote } from '../errors/format-error.js'
import type { Span } from '../syntax/lines.js'
import type { RawBlock } from './blocks.js'
import { BodyReader } from './body.js'
import type { Field } from './frame.js'
import { InlineSource } from './inline-source.js'
import { readPhrasing } from './phrasing.js'
import { bylineOf, continuationOf, datelineOf, inOrder, type OrderedByline } from './tagged-fields.js'
import { Fields, ID_FORM, textItem } from './yaml/fields.js'
import { readYaml, type Yaml, type YamlMap } from './yaml/yaml.js'

type Raw<T extends RawBlock['type']> = RawBlock & { type: T }

/** Builds the pages of an issue from raw blocks, one after the other. */
export class IssueReader {
  readonly pages: Page[] = []
  private readonly source: string
  private readonly ids = new Set<string>()
  private article: Article | null = null
  private body: BodyReader
  private bylines: OrderedByline[] = []
  /** Applies the data of a comment below a heading or a fragment. */
  private addData: ((data: YamlMap, place: Span) => void) | null = null

  constructor(source: string) {
    this.source = source
    this.body = new BodyReader(source, 0)
  }

  /** Reads the next raw block. */
  accept(raw: RawBlock): void {
    if (this.body.inFigure && !(raw.type === 'heading' && raw.depth < 3)) {
      this.body.accept(raw)
      return
    }
    if (raw.type === 'comment' && this.addData) {
      this.addData(readYaml(this.source, raw.lines), raw)
      this.addData = null
      return
    }
    this.addData = null
    if (raw.type === 'heading' && raw.depth === 1) {
      this.page(raw)
      return
    }
    const page = this.pages.at(-1)
    if (!page) throw this.error('the heading of a page first', raw, 'Write # and the name of the page above it.')
    if (raw.type === 'heading' && raw.depth === 2) {
      this.open(raw, page)
      return
    }
    if (raw.type === 'paragraph') {
      this.paragraph(raw, page)
      return
    }
    this.needArticle(raw)
    this.body.accept(raw)
  }

  /** Closes the last article and page. */
  finish(): void {
    const { article, body, bylines } = this
    const page = this.pages.at(-1)
    this.article = null
    this.body = new BodyReader(this.source, 0)
    this.bylines = []
    if (article) article.bylines = inOrder(bylines)
    else if (page) page.bylines = [...page.bylines, ...inOrder(bylines)]
    body.finish()
  }

  private page(raw: Raw<'heading'>): void {
    this.finish()
    const { field, text } = this.heading(raw, 'label')
    const page: Page = {
      type: 'page',
      id: '',
      label: field,
      name: (field === null ? text : text.replace(/^ /, '')) || null,
      articles: [],
      bylines: [],
      unplaced: [],
    }
    this.pages.push(page)
    this.addData = (data, place) => {
      const fields = new Fields(this.source, data, place, ['id', 'name'])
      page.id = this.idOf(fields)
      if (page.name === null) page.name = fields.oneOf('name', [''])
    }
  }

  private open(raw: Raw<'heading'>, page: Page): void {
    this.finish()
    const { field, text } = this.heading(raw, 'kicker')
    const article: Article = {
      type: 'article',
      id: '',
      role: 'news',
      headline: { kicker: field, main: (field === null ? text : text.replace(/^\n/, '')) || null, deck: null },
      rubric: null,
      dateline: null,
      bylines: [],
      body: this.body.blocks,
      continuations: [],
      subjects: [],
    }
    page.articles.push(article)
    this.article = article
    this.addData = (data, place) => {
      const fields = new Fields(this.source, data, place, ['id', 'main', 'role', 'subjects', 'extensions'])
      article.id = this.idOf(fields)
      article.headline.main ??= fields.oneOf('main', [''])
      article.role = fields.oneOf('role', ARTICLE_ROLES) ?? 'news'
      article.subjects = fields.list('subjects', textItem, 'texts') ?? []
      const extensions = fields.extensions('extensions')
      if (extensions) article.extensions = extensions
    }
  }

  /** Reads the text of a page's or an article's heading, and the field before it, if any. */
  private heading(raw: Raw<'heading'>, name: string): { field: string | null; text: string } {
    const source = new InlineSource(this.source, raw.lines)
    const { nodes, fields } = readPhrasing(source, { fields: [name] })
    const text = nodes.map((node) => {
      if (node.type === 'text') return node.value
      if (node.type === 'break') return '\n'
      throw this.error('plain text in this heading', raw, 'Remove the markup, or escape it with a backslash.')
    })
    return { field: fields[0]?.text ?? null, text: text.join('') }
  }

  private idOf(fields: Fields): string {
    const id = fields.text('id', ID_FORM) ?? ''
    if (this.ids.has(id)) {
      const { start, end } = fields.placeOf('id')
      throw new FormatError(
        'an id that no other page or article has',
        quote(id),
        'Remove it, and a new one is made.',
        start,
        end,
      )
    }
    if (id !== '') this.ids.add(id)
    return id
  }

  private paragraph(raw: Raw<'paragraph'>, page: Page): void {
    const source = new InlineSource(this.source, raw.lines)
    const { nodes, fields } = readPhrasing(source, {
      marks: true,
      fields: ['deck', 'rubric', 'continuation', 'unplaced'],
    })
    const [field] = fields
    if (field && (field.whole || !['byline', 'dateline'].includes(field.tag.name))) {
      if (!field.whole)
        throw this.error(
          `</${field.tag.name}> at the end of the paragraph`,
          raw,
          'Put the other text on a line of its own.',
        )
      this.field(field, source, raw, page)
      return
    }
    const article = this.needArticle(raw)
    for (const one of fields) {
      if (one.tag.name === 'byline') this.bylines.push(bylineOf(one, 'inline', source))
      else
        this.once(article.dateline, 'dateline', raw, () => {
          article.dateline = datelineOf(one, 'inline', source)
        })
    }
    this.body.push({ type: 'paragraph', children: nodes }, raw.spaced)
  }

  /** Reads a field on a line of its own. */
  private field(field: Field, source: InlineSource, raw: RawBlock, page: Page): void {
    this.body.interrupt()
    if (field.tag.name === 'unplaced') {
      this.fragment(field, page)
      return
    }
    if (field.tag.name === 'byline') {
      const usual = this.article && this.body.blocks.length ? 'tail' : 'head'
      this.bylines.push(bylineOf(field, usual, source))
      return
    }
    const article = this.needArticle(raw)
    switch (field.tag.name) {
      case 'deck':
        this.once(article.headline.deck, 'deck', raw, () => {
          article.headline.deck = field.text
        })
        return
      case 'rubric':
        this.once(article.rubric, 'rubric', raw, () => {
          article.rubric = field.text
        })
        return
      case 'dateline':
        this.once(article.dateline, 'dateline', raw, () => {
          article.dateline = datelineOf(field, 'tail', source)
        })
        return
      default:
        article.continuations.push(continuationOf(field, source))
    }
  }

  private fragment({ text }: Field, page: Page): void {
    const fragment: Fragment = { text, candidates: [] }
    page.unplaced.push(fragment)
    this.addData = (data, place) => {
      const fields = new Fields(this.source, data, place, ['candidates'])
      fragment.candidates = fields.list('candidates', (item) => this.candidate(item), 'candidates') ?? []
    }
  }

  private candidate(item: Yaml): Candidate {
    const fields = Fields.of(this.source, item, ['path', 'role', 'confidence'], 'candidates')
    const path = fields.required('path', fields.text('path'))
    const role = fields.required('role', fields.text('role'))
    return { path, role, confidence: fields.share('confidence') }
  }

  private once(old: unknown, name: string, raw: RawBlock, set: () => void): void {
    if (old !== null)
      throw this.error(`one ${name} in an article`, raw, 'Join the two, or begin another article with ##.')
    set()
  }

  private needArticle(raw: RawBlock): Article {
    if (this.article) return this.article
    throw this.error(
      'the heading of an article first',
      raw,
      'Write ## and the headline above it, or ## alone without a headline.',
    )
  }

  private error(expected: string, { start, end }: Span, hint: string): FormatError {
    return new FormatError(expected, quote(this.source.slice(start, Math.min(end, start + 80))), hint, start, end)
  }
}
