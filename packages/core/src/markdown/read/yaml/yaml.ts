import type { Json } from '../../../model/issue.js'
import { MAX_DEPTH } from '../../../model/nesting.js'
import { FormatError, quote } from '../../errors/format-error.js'
import { isEmptyLine, type Span, skipSpaces, trimSpaces } from '../../syntax/lines.js'

/** A YAML value and its position. */
export interface Yaml extends Span {
  value: string | number | boolean | null | Yaml[] | YamlMap
}

/** The entries of a mapping, in order. */
export class YamlMap extends Map<string, Yaml & { key: Span }> {}

/**
 * Reads a subset of YAML: mappings and sequences, in block style and in the flow style of JSON,
 * with plain and quoted text. Each value is on one line. There are no comments, anchors, tags or
 * multi-line texts.
 */
export function readYaml(source: string, lines: readonly Span[]): YamlMap {
  return new YamlReader(source, lines).read()
}

/** Returns a value without its positions. */
export function jsonOf({ value }: Yaml): Json {
  if (value instanceof YamlMap) return Object.fromEntries([...value].map(([key, entry]) => [key, jsonOf(entry)]))
  return Array.isArray(value) ? value.map(jsonOf) : value
}

class YamlReader {
  private readonly source: string
  private readonly lines: readonly Span[]
  private line = 0
  private at = 0
  private end = 0

  constructor(source: string, lines: readonly Span[]) {
    this.source = source
    this.lines = lines.filter((line) => !isEmptyLine(source, line))
  }

  read(): YamlMap {
    const first = this.lines[0]
    const map = first ? this.blockMap(this.indentOf(first)) : new YamlMap()
    const rest = this.lines[this.line]
    if (rest) throw this.error('a line that is indented like the first', rest.start, rest.end)
    return map
  }

  private indentOf({ start, end }: Span): number {
    const at = skipSpaces(this.source, start, end)
    const tab = this.source.slice(start, at).indexOf('\t')
    if (tab >= 0) throw this.error('spaces before a key', start + tab, start + tab + 1, 'Indent with two spaces.')
    if (at - start > 2 * MAX_DEPTH) throw this.error(`at most ${2 * MAX_DEPTH} spaces before a key`, at, end)
    return at - start
  }

  private blockMap(indent: number): YamlMap {
    const map = new YamlMap()
    for (let line = this.lines[this.line]; line && this.indentOf(line) === indent; line = this.lines[this.line]) {
      this.open(line)
      if (this.startsItem()) break
      const key = this.key()
      this.colon()
      const place = { start: this.at, end: this.end }
      this.line++
      this.set(map, key, this.at < this.end ? this.wholeLine() : this.nested(indent, place))
    }
    return map
  }

  /** Reads the value below a key: a mapping, a sequence, or `null`. */
  private nested(indent: number, place: Span): Yaml {
    const line = this.lines[this.line]
    if (!line) return { value: null, ...place }
    const inner = this.indentOf(line)
    this.open(line)
    if (inner >= indent && this.startsItem()) return { ...place, value: this.blockSequence(inner) }
    return { ...place, value: inner > indent ? this.blockMap(inner) : null }
  }

  private blockSequence(indent: number): Yaml[] {
    const items: Yaml[] = []
    for (let line = this.lines[this.line]; line && this.indentOf(line) === indent; line = this.lines[this.line]) {
      this.open(line)
      if (!this.startsItem()) break
      this.at = skipSpaces(this.source, this.at + 1, this.end)
      this.line++
      items.push(this.wholeLine())
    }
    return items
  }

  private open({ start, end }: Span): void {
    this.at = skipSpaces(this.source, start, end)
    this.end = trimSpaces(this.source, start, end)
  }

  private startsItem(): boolean {
    return this.source[this.at] === '-' && (this.at + 1 === this.end || this.source[this.at + 1] === ' ')
  }

  private wholeLine(): Yaml {
    const value = this.value('', 0)
    if (this.at < this.end)
      throw this.error(
        'the end of the line after a value',
        this.at,
        this.end,
        'Put the whole text between double quotes.',
      )
    return value
  }

  private key(): { text: string } & Span {
    const start = this.at
    const first = this.source[start]
    if (first === '"' || first === "'") return { text: this.quoted(first), start, end: this.at }
    while (this.at < this.end && !this.atColon()) this.at++
    const end = trimSpaces(this.source, start, this.at)
    const text = this.source.slice(start, end)
    if (!/^[\w\u00aa-\u{10ffff}][^\s#,[\]{}]*(?: [^\s#,[\]{}]+)*$/u.test(text))
      throw this.error(
        'a key and a colon',
        start,
        this.end,
        'Write `key: value`; put other keys between double quotes.',
      )
    return { text, start, end }
  }

  private atColon(): boolean {
    const next = this.source[this.at + 1]
    return this.source[this.at] === ':' && (this.at + 1 >= this.end || next === ' ' || next === '\t')
  }

  private colon(): void {
    this.at = skipSpaces(this.source, this.at, this.end)
    if (this.source[this.at] !== ':' || this.at >= this.end)
      throw this.error('a colon after the key', this.at, this.end, 'Write `key: value`.')
    this.at = skipSpaces(this.source, this.at + 1, this.end)
  }

  private set(map: YamlMap, { text, start, end }: { text: string } & Span, value: Yaml): void {
    if (map.has(text)) throw this.error('each key once', start, end, 'Remove one of the two lines.')
    map.set(text, { ...value, key: { start, end } })
  }

  /**
   * Reads the value at the current offset. A plain value ends at one of `closers` or at the end of
   * the line.
   */
  private value(closers: string, depth: number): Yaml {
    const start = this.at
    if (depth > MAX_DEPTH) throw this.error(`values nested at most ${MAX_DEPTH} deep`, start, start + 1)
    const first = this.at < this.end ? this.source[this.at] : undefined
    let value: Yaml['value']
    if (first === '"' || first === "'") value = this.quoted(first)
    else if (first === '[') value = this.flowSequence(depth)
    else if (first === '{') value = this.flowMap(depth)
    else value = this.plain(closers)
    const end = this.at
    this.at = skipSpaces(this.source, this.at, this.end)
    return { value, start, end }
  }

  private flowSequence(depth: number): Yaml[] {
    const items: Yaml[] = []
    this.at = skipSpaces(this.source, this.at + 1, this.end)
    while (!this.closes(']')) {
      items.push(this.value(',]', depth + 1))
      this.separator(']')
    }
    return items
  }

  private flowMap(depth: number): YamlMap {
    const map = new YamlMap()
    this.at = skipSpaces(this.source, this.at + 1, this.end)
    while (!this.closes('}')) {
      const key = this.key()
      this.colon()
      this.set(map, key, this.value(',}', depth + 1))
      this.separator('}')
    }
    return map
  }

  private closes(closer: string): boolean {
    if (this.at >= this.end) throw this.error(`“${closer}”`, this.at, this.end, 'Close the bracket on the same line.')
    if (this.source[this.at] !== closer) return false
    this.at++
    return true
  }

  private separator(closer: string): void {
    if (this.at < this.end && this.source[this.at] === ',') this.at = skipSpaces(this.source, this.at + 1, this.end)
    else if (this.source[this.at] !== closer || this.at >= this.end)
      throw this.error(
        `a comma or “${closer}”`,
        this.at,
        this.end,
        'Put text with commas or brackets between double quotes.',
      )
  }

  private quoted(mark: string): string {
    const start = this.at
    let at = start + 1
    while (at < this.end && (this.source[at] !== mark || (mark === "'" && this.source[at + 1] === "'")))
      at += this.source[at] === mark || (mark === '"' && this.source[at] === '\\') ? 2 : 1
    if (at >= this.end)
      throw this.error(
        `a closing ${mark} on the same line`,
        start,
        this.end,
        'Close the quotes; write a line end as \\n.',
      )
    const literal = this.source.slice(start, at + 1)
    this.at = start + literal.length
    if (mark === "'") return literal.slice(1, -1).replaceAll("''", "'")
    try {
      return JSON.parse(literal.replaceAll('\t', '\\t')) as string
    } catch {
      throw this.error('text with the escapes of JSON', start, this.at, 'Write a backslash as \\\\ and a quote as \\".')
    }
  }

  private plain(closers: string): string | number | boolean | null {
    const start = this.at
    while (this.at < this.end && !closers.includes(this.source[this.at]!)) this.at++
    const end = trimSpaces(this.source, start, this.at)
    const text = this.source.slice(start, end)
    this.at = end
    if (text === '' && closers !== '') throw this.error('a value', start, Math.max(start + 1, end))
    if (text === '' || text === 'null' || text === '~') return null
    if (text === 'true' || text === 'false') return text === 'true'
    if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(text)) return Number(text)
    if (!isPlainText(text))
      throw this.error('text between double quotes', start, end, `Write ${JSON.stringify(text.slice(0, 40))}.`)
    return text
  }

  private error(expected: string, start: number, end: number, hint = 'Correct the line.'): FormatError {
    return new FormatError(expected, quote(this.source.slice(start, end)), hint, start, end)
  }
}

/** Plain scalars that YAML 1.2 does not read as text. */
const NOT_TEXT =
  /^(?:[-+]?(?:\.inf|\.nan|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:e[-+]?\d+)?|\d+(?::\d+)+)|0o?[0-7_]+|0x[0-9a-f_]+|null|true|false|~)$/i

function isPlainText(text: string): boolean {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return true
  if (NOT_TEXT.test(text) || /^[-?:,[\]{}#&*!|>'"%@`]/.test(text)) return false
  return !/: | #|[\0-\x1f\x7f-\x9f]|:$|[[\]{},]/.test(text)
}
