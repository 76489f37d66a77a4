import type { Credit, Phrasing } from '../model.js'
import { creditTags, unpadded } from './credits.js'
import { type Item, pairRuns, type Run } from './emphasis.js'
import type { InlineSource } from './inline-source.js'
import { Fault, quote } from './markdown-error.js'
import { readAddress } from './read-address.js'
import { readTag, type Tag } from './read-tag.js'
import { isPunctuation, readReference } from './references.js'
import { joins } from './soft-break.js'

/** A field whose text stands between tags in running text or on a line of its own. */
export interface Field {
  tag: Tag
  text: string
  credits: Credit[]
  /** Whether it is all that the block holds. */
  whole: boolean
}

/** What running text holds. */
export interface Reading {
  nodes: Phrasing[]
  fields: Field[]
}

/** What may stand in a running text. */
export interface Allowed {
  /** Fields that stand before all other text. */
  fields?: readonly string[]
  /** Whether a dateline and bylines may be marked in the text. */
  marks?: boolean
  cell?: boolean
}

interface Frame {
  tag: Tag | null
  items: Item[]
  /** Indices of the brackets that are open. */
  brackets: number[]
  /** Brackets below this index stand around a link already. */
  inactive: number
  credits: Credit[]
}

/** Tags and emphasis may be nested this deep. */
export const DEEPEST = 100

const plainRun = /[^\\`*_~[\]!<&\n]+/y
const ownTags = new Set(['em', 'strong', 'del', 'code', 'span', 'a'])
const wrapping = { em: 'emphasis', strong: 'strong', del: 'delete' } as const

/** Reads running text; time grows in proportion to its length. */
export function readPhrasing(source: InlineSource, allowed: Allowed = {}): Reading {
  return new PhrasingReader(source, allowed).read()
}

class PhrasingReader {
  private readonly source: InlineSource
  private readonly text: string
  private readonly allowed: Allowed
  private readonly frames: Frame[] = [frameOf(null)]
  private readonly fields: Field[] = []
  private readonly depths = new WeakMap<Phrasing, number>()
  private backticks: Backticks | null = null
  private at = 0
  private last = ''

  constructor(source: InlineSource, allowed: Allowed) {
    this.source = source
    this.text = source.text
    this.allowed = allowed
  }

  read(): Reading {
    while (this.at < this.text.length) this.step()
    const { tag } = this.frame
    if (tag) {
      const hint = `Close it with </${tag.name}> in the same paragraph, or write \\< for a plain <.`
      throw this.fault(`</${tag.name}>`, 'the end of the text', hint, tag.start, tag.end)
    }
    return { nodes: this.nodesOf(this.frame), fields: this.fields }
  }

  private get frame(): Frame {
    return this.frames.at(-1)!
  }

  private step(): void {
    plainRun.lastIndex = this.at
    const run = plainRun.exec(this.text)
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
    else if (isPunctuation(next)) this.add(next!, 2)
    else this.add('\\', 1)
  }

  private ampersand(): void {
    const found = readReference(this.text, this.at, this.source.offset)
    this.add(found?.value ?? '&', found?.length ?? 1)
  }

  private lineEnd(): void {
    if (this.source.isHard(this.at)) this.push({ type: 'break' }, 1)
    else this.add(joins(this.last, this.text, this.at + 1) ? '' : ' ', 1)
  }

  private code(): void {
    this.backticks ??= new Backticks(this.text)
    const length = lengthOfRun(this.text, this.at)
    const close = this.backticks.next(length, this.at + length)
    if (close === undefined) {
      this.add('`'.repeat(length), length)
      return
    }
    let value = this.text.slice(this.at + length, close).replaceAll('\n', ' ')
    if (this.allowed.cell) value = value.replaceAll('\\|', '|')
    if (value.startsWith(' ') && value.endsWith(' ') && /[^ ]/.test(value)) value = value.slice(1, -1)
    this.last = value.at(-1) ?? ''
    this.push({ type: 'inlineCode', value }, close + length - this.at)
  }

  private run(): void {
    const mark = this.text[this.at] as Run['mark']
    let end = this.at
    while (this.text[end] === mark) end++
    const before = sideOf(this.at === 0 ? ' ' : lastCharacter(this.text, this.at))
    const after = sideOf(end >= this.text.length ? ' ' : String.fromCodePoint(this.text.codePointAt(end)!))
    const left = after !== 'blank' && (after !== 'punctuation' || before !== 'letter')
    const right = before !== 'blank' && (before !== 'punctuation' || after !== 'letter')
    const length = end - this.at
    this.frame.items.push({
      type: 'run',
      mark,
      count: length,
      length,
      opens: left && (mark !== '_' || !right || before === 'punctuation'),
      closes: right && (mark !== '_' || !left || after === 'punctuation'),
      at: this.at,
    })
    this.at = end
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
    if (this.frames.length > DEEPEST)
      throw this.fault(
        `tags nested at most ${DEEPEST} deep`,
        quote(this.text.slice(tag.start)),
        'Remove some.',
        tag.start,
        tag.end,
      )
    this.frames.push(frameOf(tag))
    this.at = tag.end
  }

  private checkPlace(tag: Tag): void {
    const root = this.frames.length === 1
    const first = root && this.frame.items.length === 0 && this.fields.length === 0
    const { name } = tag
    const right =
      ownTags.has(name) ||
      (name in creditTags && this.frame.tag?.name === 'byline') ||
      ((name === 'byline' || name === 'dateline') && root && this.allowed.marks === true) ||
      (first && this.allowed.fields?.includes(name) === true)
    if (right) return
    const hint =
      name in creditTags ? 'Names are marked inside <byline>.' : 'Move it to a line of its own, where it belongs.'
    throw this.fault('text', `<${name}>, which has no place here,`, hint, tag.start, tag.end)
  }

  private close(tag: Tag): void {
    const { frame } = this
    if (frame.tag?.name !== tag.name) {
      const expected = frame.tag ? `</${frame.tag.name}>` : 'an opening tag first'
      throw this.fault(
        expected,
        `</${tag.name}>`,
        'Close tags in the order in which they were opened.',
        tag.start,
        tag.end,
      )
    }
    const open = frame.tag
    const nodes = this.nodesOf(frame)
    const parent = this.frames.at(-2)!
    this.frames.pop()
    this.at = tag.end
    const plain = (breaks: boolean): string => this.plain(nodes, breaks, `<${open.name}>`, open.start, tag.end)
    switch (open.name) {
      case 'em':
      case 'strong':
      case 'del':
        parent.items.push(this.nest({ type: wrapping[open.name], children: nodes }, open.start))
        return
      case 'a':
        parent.items.push(
          this.nest(
            {
              type: 'link',
              url: open.attributes.get('href') ?? '',
              title: open.attributes.get('title') ?? null,
              children: nodes,
            },
            open.start,
          ),
        )
        return
      case 'span':
        parent.items.push({ type: 'ownText', value: plain(false) })
        return
      case 'code':
        parent.items.push({ type: 'inlineCode', value: plain(false) })
        return
      case 'byline':
      case 'dateline': {
        const text = plain(false)
        const whole = open.start === 0 && tag.end === this.text.length
        this.fields.push({ tag: open, text, credits: frame.credits, whole })
        this.add(text, 0)
        return
      }
      default:
        if (open.name in creditTags) {
          const text = plain(false)
          parent.credits.push({ role: creditTags[open.name]!, name: open.attributes.get('name') ?? unpadded(text) })
          this.add(text, 0)
        } else {
          const whole = tag.end === this.text.length
          this.fields.push({ tag: open, text: plain(true), credits: [], whole })
        }
    }
  }

  private nodesOf(frame: Frame): Phrasing[] {
    return this.paired(frame.items)
  }

  private paired(items: readonly Item[]): Phrasing[] {
    return pairRuns(items, {
      wrap: (type, children, at) => this.nest({ type, children }, at),
      lost: (run) => {
        if (run.mark === '_' || run.count < 2) return
        const marks = run.mark.repeat(run.count)
        const escaped = `\\${run.mark}`.repeat(run.count)
        const hint = `Write ${escaped} for plain text, or ${run.mark === '*' ? '<strong>…</strong>' : '<del>…</del>'}.`
        throw this.fault('a second mark that closes this one', marks, hint, run.at, run.at + run.count)
      },
    })
  }

  private nest<T extends Extract<Phrasing, { children: Phrasing[] }>>(node: T, at: number): T {
    let depth = 0
    for (const child of node.children) depth = Math.max(depth, this.depths.get(child) ?? 0)
    if (depth >= DEEPEST)
      throw this.fault(
        `emphasis nested at most ${DEEPEST} deep`,
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
        throw this.fault(
          `plain text in ${where}`,
          `a node of type ${node.type}`,
          'Remove the markup, or escape it with a backslash.',
          start,
          end,
        )
      })
      .join('')
  }

  private fault(expected: string, found: string, hint: string, start: number, end: number): Fault {
    return new Fault(expected, found, hint, this.source.offset(start), this.source.offset(end))
  }
}

const frameOf = (tag: Tag | null): Frame => ({ tag, items: [], brackets: [], inactive: 0, credits: [] })

function lengthOfRun(text: string, at: number): number {
  let end = at
  while (text[end] === '`') end++
  return end - at
}

/** The runs of backticks in a text by their length, each asked for in the order of the text. */
class Backticks {
  private readonly places = new Map<number, number[]>()

  constructor(text: string) {
    const runs = [...text.matchAll(/`+/g)].reverse()
    for (const { 0: run, index } of runs) {
      const places = this.places.get(run.length)
      if (places) places.push(index)
      else this.places.set(run.length, [index])
    }
  }

  /** Where the next run of a length stands, from a place on that is never before an earlier one. */
  next(length: number, from: number): number | undefined {
    const places = this.places.get(length) ?? []
    while (places.length && places.at(-1)! < from) places.pop()
    return places.at(-1)
  }
}

const lastCharacter = (text: string, end: number): string =>
  /[\ud800-\udbff]?[\s\S]$/.exec(text.slice(Math.max(0, end - 2), end))![0]

function sideOf(character: string): 'blank' | 'punctuation' | 'letter' {
  if (/\s/.test(character)) return 'blank'
  return /[\p{P}\p{S}]/u.test(character) ? 'punctuation' : 'letter'
}
