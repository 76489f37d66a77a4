import { isDeepStrictEqual } from 'node:util'
import type { Issue, ParseResult } from '@banmian/core'
import { decodeHTMLStrict } from 'entities'
import fc from 'fast-check'
import { anyIssue } from '../arbitrary-issue.js'
import { generatedIssue } from './generated-issue.js'
import { hostilePage, NEW_CHARACTERS } from './hostile-markdown.js'
import { type Law, type SealedLaw, sealed } from './law.js'
import { mutatedPage } from './mutated-page.js'
import type { Random } from './random.js'
import { reducedData, reducedText, reducedTexts } from './reduced.js'

/** The functions of `@banmian/core` that the laws are about. */
export interface CoreFunctions {
  parseIssue: (input: string | string[], options?: { date: string }) => ParseResult
  toMarkdown: (issue: Issue) => string
  parseMarkdown: (text: string) => Issue
  /** Returns why a value is not a valid issue, or `null`. */
  invalid: (value: unknown) => string | null
}

/** Returns the laws of the parser and of the canonical Markdown. */
export function coreLaws(core: CoreFunctions): SealedLaw[] {
  const onPages = pageLaws(core).map((law) => sealed(law, law.broken))
  return [...onPages, sealed(issuesOfPages(core)), ...issueLaws(core).map((law) => sealed(law))]
}

/** Returns a page of one of the generators. */
export const anyPage = (random: Random): string => (random.next() < 0.5 ? mutatedPage(random) : hostilePage(random))

/** Returns the laws about one page. */
function pageLaws(core: CoreFunctions): Law<string>[] {
  const law = (
    name: string,
    promise: string,
    broken: (text: string) => string | null,
    generate: (random: Random) => string = anyPage,
  ): Law<string> => ({
    name,
    promise,
    generate,
    broken: (text) => attempt(() => broken(text)),
    reduce: reducedText,
    print: (text) => text,
  })
  const parse = (text: string): ParseResult => core.parseIssue(text, { date: '2024-03-08' })
  return [
    law('conservation', 'every character is in exactly one part, which contains it unchanged', (text) =>
      notConserved([text], parse(text)),
    ),
    law('valid-issue', 'every page parses to a valid issue', (text) => core.invalid(parse(text).issue)),
    law('markdown-of-page', 'the issue of a page comes back from its canonical Markdown', (text) =>
      notBack(core, parse(text).issue),
    ),
    law('same-result', 'the same page gives the same result', (text) => {
      const first = JSON.stringify(parse(text))
      return JSON.stringify(parse(text)) === first ? null : 'the second result is another one'
    }),
    law(
      'unicode-version',
      'a character that Unicode adds changes neither the parts nor the Markdown',
      (text) => {
        const { issue, trace } = parse(text)
        const older = parse(withoutNew(text))
        if (JSON.stringify(older.trace) !== JSON.stringify(trace)) return 'the trace is another one'
        if (withoutIds(older.issue) !== withoutNew(withoutIds(issue))) return 'the issue is another one'
        const renamed = { ...older.issue, id: issue.id }
        for (const [at, page] of renamed.pages.entries()) {
          page.id = issue.pages[at]!.id
          for (const [index, article] of page.articles.entries()) article.id = issue.pages[at]!.articles[index]!.id
        }
        return core.toMarkdown(renamed) === withoutNew(core.toMarkdown(issue)) ? null : 'the Markdown is another one'
      },
      pageWithNewCharacters,
    ),
  ]
}

/** Returns a page with characters that new versions of Unicode add, mostly where lines begin. */
function pageWithNewCharacters(random: Random): string {
  const characters = Object.keys(NEW_CHARACTERS)
  let page = anyPage(random)
  for (let count = 1 + random.below(12); count > 0; count--) {
    const place = random.below(page.length + 1)
    const lineStart = page.lastIndexOf('\n', place - 1) + 1
    const at = random.next() < 0.5 ? lineStart : place
    page = page.slice(0, at) + random.of(characters) + page.slice(at + random.below(2))
  }
  return page
}

const NEW = new RegExp(`[${Object.keys(NEW_CHARACTERS).join('')}]`, 'gu')

/** Returns a text with characters that no version of Unicode has in place of new ones. */
const withoutNew = (text: string): string => text.replace(NEW, (character) => NEW_CHARACTERS[character]!)

/** Returns an issue as JSON without its ids, into which whole texts can go. */
const withoutIds = (issue: Issue): string => JSON.stringify(issue, (key, value: unknown) => (key === 'id' ? '' : value))

/** Returns the law about issues of several pages, whose articles continue on other pages. */
function issuesOfPages(core: CoreFunctions): Law<readonly string[]> {
  return {
    name: 'pages',
    promise: 'every path of the trace is in the issue, whatever the order of the pages, and nothing is lost',
    generate: (random) => Array.from({ length: 2 + random.below(4) }, () => continuedPage(random)),
    broken: (texts) =>
      attempt(() => {
        const result = core.parseIssue([...texts])
        return notConserved(texts, result) ?? core.invalid(result.issue) ?? notBack(core, result.issue)
      }),
    reduce: reducedTexts,
    print: (texts) => texts.join('\n<!-- next page -->\n'),
  }
}

/** Returns a page whose articles continue on other pages. */
function continuedPage(random: Random): string {
  const label = (): string => random.of(['1', '2', '3', '4', '5', '02', 'A5', '二'])
  const article = (): string => {
    const from = random.next() < 0.5 ? `(上接第${label()}版)\n` : ''
    const to = random.next() < 0.5 ? `\n(下转第${label()}版)` : ''
    const headline = random.of(['', '## 渡口\n', '## 河滨公园\n', '## 渡口\n——副题\n', '【栏目】\n## 渡口\n'])
    const text = random.of([
      '春耕开始了,',
      '公园的花都开了。',
      '本报讯 3月7日,会议召开。(张三)',
      hostilePage(random, 2),
    ])
    return `${headline}${from}${text}${to}`
  }
  const name = random.next() < 0.8 ? `第${label()}版:要闻\n\n` : ''
  return name + Array.from({ length: 1 + random.below(3) }, article).join('\n\n')
}

/** Returns the laws about valid issues that no parser made. */
function issueLaws(core: CoreFunctions): Law<Issue>[] {
  const law = (name: string, promise: string, broken: (issue: Issue) => string | null): Law<Issue> => ({
    name,
    promise,
    generate: (random) =>
      random.next() < 0.7
        ? generatedIssue(random)
        : plain(fc.sample(anyIssue, { seed: random.below(2 ** 31), numRuns: 1 })[0]!),
    broken: (issue) => attempt(() => broken(issue)),
    reduce: (issue, isBroken) =>
      reducedData(issue, async (smaller) => core.invalid(smaller) === null && (await isBroken(smaller))),
    print: (issue) => JSON.stringify(issue, null, 1),
  })
  return [
    law('markdown-of-issue', 'every valid issue comes back from its canonical Markdown', (issue) =>
      notBack(core, issue),
    ),
    law('key-order', 'the order of an object’s keys does not change the canonical Markdown', (issue) =>
      core.toMarkdown(withKeysReversed(issue)) === core.toMarkdown(issue) ? null : 'the Markdown is another one',
    ),
  ]
}

/** Returns a copy whose objects have the usual prototype. */
const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value

/** Returns a copy in which the keys of every object are in reverse order. */
export function withKeysReversed<Value>(value: Value): Value {
  const reversed = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(reversed)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(
      Object.entries(part)
        .reverse()
        .map(([key, item]) => [key, reversed(item)]),
    )
  }
  return reversed(value) as Value
}

/** Returns a check's result; an error is a broken law. */
function attempt(check: () => string | null): string | null {
  try {
    return check()
  } catch (error) {
    return `throws ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`
  }
}

const MARKER = /^[^\S\n\r\u2028\u2029]*#{1,6}(?=\s|$)/gmu
/** Rules whose fields contain the meaning of the characters, such as an ISO date, or none. */
const READ: ReadonlySet<string> = new Set(['furniture', 'front-matter', 'markup', 'page-break'])

/**
 * Returns which character, except white space and heading markers, is not in exactly one part, or
 * is not in the part that the trace names.
 */
function notConserved(texts: readonly string[], { issue, trace }: ParseResult): string | null {
  const seen = texts.map((text) => new Uint8Array(text.length))
  const parts = new Map<string, Map<number, string>>()
  for (const { source, start, end, path, rule, alternatives = [] } of trace) {
    for (let at = start; at < end; at++) seen[source]![at]!++
    for (const place of [path, ...alternatives.map((other) => other.path)])
      if (place === path ? partAt(issue, place) === undefined : !canBePath(place)) return `${place} is not in the issue`
    if (READ.has(rule)) continue
    const printed = parts.get(path) ?? new Map<number, string>()
    parts.set(path, printed.set(source, (printed.get(source) ?? '') + texts[source]!.slice(start, end)))
  }
  for (const [source, text] of texts.entries()) {
    const owed = text.replaceAll('\r', '\n').replace(MARKER, (marker) => ' '.repeat(marker.length))
    for (let at = 0; at < text.length; at++)
      if (/\S/.test(owed[at]!) ? seen[source]![at] !== 1 : seen[source]![at]! > 1)
        return `the character ${JSON.stringify(text[at])} at ${at} is in ${seen[source]![at]} parts`
  }
  for (const [path, bySource] of parts) {
    if ([...bySource.values()].some((text) => NODE_TAG.test(text))) continue
    const printed = [...bySource.values()].map(resolved)
    const kept = resolved(textOf(partAt(issue, path)))
    if (!isSame(kept, printed)) return `${path} is ${JSON.stringify(kept)}, printed was ${JSON.stringify(printed)}`
  }
  return null
}

/** A tag that only shows how its text was printed. After a bracket it is the target of a link. */
const TAG =
  /(?<!\()<!--[\s\S]*?-->|(?<!\()<\/?(?:b|i|u|s|p|em|strong|del|ins|sup|sub|span|div|center|br|hr|font|small|big|mark|details|summary|body|html|h[1-6])(?:\s[^<>]*)?\/?>/gi
/** A tag whose attributes or cells become parts of nodes. */
const NODE_TAG = /\bimg\s+\w+=|<(?:img|table|t[rdh]|thead|tbody|ul|ol|li)\b/i
/**
 * Returns a text without HTML tags, and with the characters that references name, and those that
 * these make up: which of them the parser resolves does not matter, as long as it neither adds nor
 * loses one.
 */
function resolved(text: string): string {
  const next = decodeHTMLStrict(text.replace(TAG, ''))
  return next === text ? text : resolved(next)
}

/**
 * Returns whether a part contains what was printed, in order. A paragraph that is joined from
 * several pages may contain them in another order.
 */
function isSame(kept: string, printed: readonly string[]): boolean {
  if (printed.length === 1) return wording(kept) === wording(printed[0]!) && isPrinted(kept, printed[0]!)
  const characters = (text: string): string => [...wording(text)].sort().join('')
  return characters(kept) === characters(printed.join(''))
}

/** Returns whether a text is a JSON Pointer. */
const canBePath = (path: string): boolean => path === '' || path.startsWith('/')

function partAt(issue: Issue, path: string): unknown {
  let node: unknown = issue
  for (const key of path.split('/').slice(1)) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined
    node = (node as Record<string, unknown>)[key]
  }
  return node
}

/** Returns the characters of a part, addresses and titles after the text that they belong to. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(textOf).join('')
  if (typeof value !== 'object' || value === null) return ''
  const one = value as Record<string, unknown>
  const own = one['value'] ?? one['text'] ?? one['children'] ?? one['caption'] ?? one['alt'] ?? ''
  return textOf(own) + textOf(one['url']) + textOf(one['title'])
}

/** Returns a text without characters that may be markup. */
const wording = (text: string): string => text.replace(/[\s*_~`[\]()!<>"'\\=#-]+/gu, '')

/** Returns whether a part contains, in order, only characters that were printed. */
function isPrinted(kept: string, printed: string): boolean {
  let at = 0
  for (const unit of kept.replace(/\s+/gu, '').split('')) {
    at = printed.indexOf(unit, at) + 1
    if (at === 0) return false
  }
  return true
}

function notBack(core: CoreFunctions, issue: Issue): string | null {
  const markdown = core.toMarkdown(issue)
  const back = core.parseMarkdown(markdown)
  return isDeepStrictEqual(back, issue) ? null : `the issue does not come back from ${JSON.stringify(markdown)}`
}
