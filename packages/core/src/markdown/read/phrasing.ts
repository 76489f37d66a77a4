import { CodeSpanFinder } from '../../inline/code-spans.js'
import { runLength } from '../../inline/delimiter-runs.js'
import { isAsciiPunctuation } from '../../inline/punctuation.js'
import type { Phrasing } from '../../model/issue.js'
import { MAX_DEPTH } from '../../model/nesting.js'
import { FormatError, quote } from '../errors/format-error.js'
import { readReference } from '../syntax/character-references.js'
import { CREDIT_TAGS } from '../syntax/credit-tags.js'
import { readAddress } from './address.js'
import { type Item, pairRuns, runAt } from './emphasis.js'
import {
  type Allowed,
  type Field,
  type Frame,
  isNesting,
  isTextTag,
  mayOpen,
  type Nesting,
  type PhrasingResult,
  resultOf,
} from './frame.js'
import type { InlineSource } from './inline-source.js'
import { isRubyTag, rubyProblem } from './ruby.js'
import { joinsWithoutSpace } from './soft-break.js'
import { readTag, type Tag } from './tag.js'

const PLAIN_RUN = /[^\\`*_~[\]!<&\n]+/y

/** Reads running text in linear time. */
export function readPhrasing(source: InlineSource, allowed: Allowed = {}): PhrasingResult {
  return new PhrasingReader(source, allowed).read()
}

class PhrasingReader {
  private readonly source: InlineSource
  private readonly text: string
  private readonly allowed: Allowed
  private readonly frames: Frame[] = [frameOf(null)]
  private readonly fields: Field[] = []
  private readonly depths = new WeakMap<Phrasing, number>()
  private readonly codeSpans: CodeSpanFinder
  private at = 0
  private last = ''
  private steps = 0

  constructor(source: InlineSource, allowed: Allowed) {
    this.source = source
    this.text = source.text
    this.allowed = allowed
    this.codeSpans = new CodeSpanFinder(source.text)
  }

  read(): PhrasingResult {
    for (; this.at < this.text.length; this.steps++) this.step()
    const { tag } = this.frame
    if (tag) {
      const hint = `Close it with </${tag.name}> in the same paragraph, or write \\< for a plain <.`
      throw this.error(`</${tag.name}>`, 'the end of the text', hint, tag.start, tag.end)
    }
    const nodes = this.paired(this.frame.items)
    return { nodes, fields: this.fields, steps: this.steps }
  }

  private get frame(): Frame {
    return this.frames.at(-1)!
  }

  private step(): void {
    PLAIN_RUN.lastIndex = this.at
    const run = PLAIN_RUN.exec(this.text)
    if (run) {
      this.add(run[0], run[0].length)
      return
    }
    switch (this.text[this.at]) {
      case '\\':
        this.backslash()
        return
      case '`':
        this.code()
        return
      case '\n':
        this.lineEnd()
        return
      case '<':
        this.angle()
        return
      case '[':
        this.bracket(false)
        return
      case '!':
        if (this.text[this.at + 1] === '[') this.bracket(true)
        else this.add('!', 1)
        return
      case ']':
        this.closeBracket()
        return
      case '&':
        this.ampersand()
        return
      default:
        this.run()
        return
    }
  }

  private add(value: string, length: number): void {
    const { items } = this.frame
    const last = items.at(-1)
    if (last?.type === 'text') last.value += value
    else items.push({ type: 'text', value })
    this.last = value.at(-1) ?? this.last
    this.at += length
  }

  private push(node: Phrasing, length: number): void {
    this.frame.items.push(node)
    this.at += length
  }

  private backslash(): void {
    const next = this.text[this.at + 1]
    if (next === '\n') this.push({ type: 'break' }, 2)
    else if (isAsciiPunctuation(next)) this.add(next!, 2)
    else this.add('\\', 1)
  }

  private ampersand(): void {
    const reference = readReference(this.text, this.at, this.source.offset)
    this.add(reference?.value ?? '&', reference?.length ?? 1)
  }

  private lineEnd(): void {
    if (this.source.isHard(this.at)) this.push({ type: 'break' }, 1)
    else this.add(joinsWithoutSpace(this.last, this.text, this.at + 1) ? '' : ' ', 1)
  }

  private code(): void {
    const span = this.codeSpans.at(this.at)
    if (!span) {
      const length = runLength(this.text, this.at)
      this.add('`'.repeat(length), length)
      return
    }
    const code = this.text.slice(span.start, span.end).replaceAll('\n', ' ')
    const value = this.allowed.cell ? code.replaceAll('\\|', '|') : code
    this.last = value.at(-1) ?? ''
    this.push({ type: 'inlineCode', value }, span.after - this.at)
  }

  private run(): void {
    const run = runAt(this.text, this.at)
    this.frame.items.push(run)
    this.at += run.length
  }

  private bracket(image: boolean): void {
    const { items, brackets } = this.frame
    brackets.push(items.length)
    items.push({ type: 'bracket', image, at: this.at })
    this.at += image ? 2 : 1
  }

  private closeBracket(): void {
    const { frame } = this
    const index = frame.brackets.pop()
    const opener = index === undefined ? undefined : frame.items[index]
    const linked = this.text[this.at + 1] === '('
    if (index === undefined || opener?.type !== 'bracket' || !linked || (!opener.image && index < frame.inactive)) {
      this.add(']', 1)
      return
    }
    const { url, title, end } = readAddress(this.text, this.at + 2, this.source.offset)
    const children = this.paired(frame.items.splice(index + 1))
    frame.items.pop()
    if (opener.image) {
      const alt = this.plain(children, false, 'the description of a picture', opener.at, this.at)
      frame.items.push({ type: 'image', url, alt, title })
    } else {
      frame.items.push(this.nest({ type: 'link', url, title, children }, opener.at))
      frame.inactive = frame.items.length
    }
    this.at = end
  }

  private angle(): void {
    const tag = readTag(this.text, this.at, this.source.offset)
    if (!tag) {
      this.add('<', 1)
      return
    }
    if (tag.closing) {
      this.close(tag)
      return
    }
    if (tag.name === 'br') {
      this.push({ type: 'break' }, tag.end - tag.start)
      return
    }
    this.checkPlace(tag)
    if (this.frames.length > MAX_DEPTH && !isTextTag(tag.name))
      throw this.error(
        `tags nested at most ${MAX_DEPTH} deep`,
        quote(this.text.slice(tag.start)),
        'Remove some.',
        tag.start,
        tag.end,
      )
    this.frames.push(frameOf(tag))
    this.at = tag.end
  }

  private checkPlace(tag: Tag): void {
    const first = this.frames.length === 1 && this.frame.items.length === 0 && this.fields.length === 0
    if (mayOpen(tag.name, this.frame, first, this.allowed)) return
    const hint = CREDIT_TAGS.has(tag.name)
      ? 'Put names inside <byline>.'
      : isRubyTag(tag.name)
        ? 'Put it inside <ruby>, next to the base text: <ruby>漢字<rt>かんじ</rt></ruby>.'
        : 'Move it to a line of its own, where it belongs.'
    throw this.error('text', `<${tag.name}>, which is not allowed here,`, hint, tag.start, tag.end)
  }

  private close(tag: Tag): void {
    const { frame } = this
    if (frame.tag?.name !== tag.name) {
      const expected = frame.tag ? `</${frame.tag.name}>` : 'an opening tag first'
      throw this.error(
        expected,
        `</${tag.name}>`,
        'Close tags in the order in which they were opened.',
        tag.start,
        tag.end,
      )
    }
    const open = frame.tag
    const nodes = this.paired(frame.items)
    const parent = this.frames.at(-2)!
    this.frames.pop()
    this.at = tag.end
    const plain = (breaks: boolean): string => this.plain(nodes, breaks, `<${open.name}>`, open.start, tag.end)
    const result = resultOf(open, nodes, plain)
    if (result.item) parent.items.push(isNesting(result.item) ? this.nest(result.item, open.start) : result.item)
    for (const node of result.nodes ?? []) parent.items.push(node)
    if (result.annotation !== undefined) this.annotate(parent, result.annotation)
    const problem = rubyProblem(open.name, frame.annotated, result.brackets)
    if (problem) throw this.error(...problem, open.start, tag.end)
    if (result.credit) parent.credits.push(result.credit)
    if (result.field !== undefined) {
      const whole = open.start === 0 && tag.end === this.text.length
      this.fields.push({ tag: open, text: result.field, credits: frame.credits, whole })
    }
    if (result.text !== undefined) this.add(result.text, 0)
  }

  /** Makes the text of a `<ruby>` after the last annotation a node with this annotation. */
  private annotate(frame: Frame, annotation: string): void {
    const children = this.paired(frame.items.splice(frame.annotated))
    frame.items.push(this.nest({ type: 'ruby', annotation, children }, frame.tag!.start))
    frame.annotated = frame.inactive = frame.items.length
    frame.brackets = []
  }

  private paired(items: readonly Item[]): Phrasing[] {
    return pairRuns(items, {
      wrap: (type, children, at) => this.nest({ type, children }, at),
      step: () => {
        this.steps++
      },
      lost: (run) => {
        if (run.mark === '_' || run.count < 2) return
        const marks = run.mark.repeat(run.count)
        const escaped = `\\${run.mark}`.repeat(run.count)
        const hint = `Write ${escaped} for plain text, or ${run.mark === '*' ? '<strong>…</strong>' : '<del>…</del>'}.`
        throw this.error('a second mark that closes this one', marks, hint, run.at, run.at + run.count)
      },
    })
  }

  private nest<T extends Nesting>(node: T, at: number): T {
    let depth = 0
    for (const child of node.children) depth = Math.max(depth, this.depths.get(child) ?? 0)
    if (depth >= MAX_DEPTH)
      throw this.error(
        `emphasis nested at most ${MAX_DEPTH} deep`,
        quote(this.text.slice(at)),
        'Remove some of it.',
        at,
        at + 1,
      )
    this.depths.set(node, depth + 1)
    return node
  }

  private plain(nodes: readonly Phrasing[], breaks: boolean, where: string, start: number, end: number): string {
    return nodes
      .map((node) => {
        if (node.type === 'text') return node.value
        if (node.type === 'break' && breaks) return '\n'
        throw this.error(
          `plain text in ${where}`,
          `a node of type ${node.type}`,
          'Remove the markup, or escape it with a backslash.',
          start,
          end,
        )
      })
      .join('')
  }

  private error(expected: string, found: string, hint: string, start: number, end: number): FormatError {
    return new FormatError(expected, found, hint, this.source.offset(start), this.source.offset(end))
  }
}

const frameOf = (tag: Tag | null): Frame => ({ tag, items: [], brackets: [], inactive: 0, annotated: 0, credits: [] })
