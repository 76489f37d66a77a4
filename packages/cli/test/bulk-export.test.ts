import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tokenize } from '@banmian/graphql/search'
import { archiveIssues, hostileIssue, sampleIssue } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { type BulkDocument, bulkDocuments } from '../src/bulk-export/bulk-document.js'
import { bulkLines } from '../src/bulk-export/bulk-lines.js'
import { indexMapping } from '../src/bulk-export/index-mapping.js'
import { newFolder } from './run-bin.js'
import { runHere } from './run-here.js'

const { analysis } = indexMapping.settings

/** Characters that the standard tokenizer returns one by one, then runs that it keeps together. */
const TOKENS = /[\p{Script=Han}\p{Script=Hiragana}]|[\p{Script=Katakana}ー]+|[\p{L}\p{N}\p{M}]/gu

/** Returns whether the filter of bigrams divides a token. */
const isCjk = (token: string): boolean => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(token)

/**
 * Returns the terms of the analyzer as its parts are documented: character filters, the standard
 * tokenizer (UAX #29), width and case, and bigrams of adjacent characters. A character without a
 * neighbor is a term.
 */
function termsOf(text: string): { terms: Set<string>; single: Set<string> } {
  let filtered = text
  for (const name of analysis.analyzer.cjk_words.char_filter) {
    const { pattern, replacement } = analysis.char_filter[name]
    filtered = filtered.replace(new RegExp(pattern, 'gu'), replacement)
  }
  const terms = new Set<string>()
  const single = new Set<string>()
  for (const word of filtered.split(' ')) {
    let run: string[] = []
    let letters = ''
    const end = (): void => {
      if (letters !== '') terms.add(letters)
      for (let at = 1; at < run.length; at++) terms.add(run[at - 1]! + run[at]!)
      if (run.length === 1) single.add(run[0]!)
      run = []
      letters = ''
    }
    for (const [token] of word.matchAll(TOKENS)) {
      const folded = token.replace(/[\uff00-\uffef]+/g, (wide) => wide.normalize('NFKC')).toLowerCase()
      if (isCjk(folded) ? letters !== '' : run.length > 0) end()
      if (isCjk(folded)) run.push(...folded)
      else letters += folded
    }
    end()
  }
  return { terms, single }
}

const TEXTS = [
  ...archiveIssues().flatMap((issue) => [...bulkDocuments(issue)].flatMap(({ headline, body }) => [headline, body])),
  ...[...bulkDocuments(sampleIssue())].flatMap(({ headline, byline, body }) => [headline, byline, body]),
  'ＡＩ助手３.１4 organic食品 CO2-free don’t 第１版',
  '서울 시청 앞 café Straße カフェの前 𠮷野家 人々 2024年3月8日',
  '江\u200b城\u00ad报 日\ufe00出',
]

describe('the index for a search server', () => {
  it('has the terms of the archive', () => {
    for (const text of TEXTS) {
      const { terms, single } = termsOf(text)
      const own = [...tokenize(text)]
      expect([text, terms]).toEqual([text, new Set(own.filter((token) => !token.endsWith('\u0001')))])
      for (const character of single) expect(own).toContain(`${character}\u0001`)
    }
  })

  it('has a field for each property of a document', () => {
    const issues = [...archiveIssues(), hostileIssue()]
    const names = new Set(issues.flatMap((issue) => [...bulkDocuments(issue)].flatMap(Object.keys)))
    expect([...names].sort()).toEqual(Object.keys(indexMapping.mappings.properties).sort())
  })
})

describe('banmian archive export --to ndjson', () => {
  it('prints the articles and the mapping', async () => {
    const cwd = newFolder()
    writeFileSync(join(cwd, 'issue.json'), JSON.stringify(sampleIssue()))
    await runHere(['archive', 'import', 'issue.json'], cwd)
    const { code, stdout } = await runHere(['archive', 'export', '--to', 'ndjson', '--index', 'paper'], cwd)
    expect([code, stdout]).toEqual([0, [...bulkLines(sampleIssue(), 'paper')].join('')])
    const mapping = await runHere(['archive', 'export', '--to', 'ndjson', '--mapping'], newFolder())
    expect(JSON.parse(mapping.stdout)).toEqual(indexMapping)
  })

  it('writes what is recorded', async () => {
    const [issue] = archiveIssues(1)
    await expect([...bulkLines(issue!, 'articles')].join('')).toMatchFileSnapshot('__snapshots__/bulk.ndjson')
    await expect(`${JSON.stringify(indexMapping, null, 2)}\n`).toMatchFileSnapshot('__snapshots__/bulk-mapping.json')
  })

  it('writes an action and a document on a line each, whatever the texts', () => {
    const issue = hostileIssue()
    const lines = [...bulkLines(issue, 'paper')].join('').trimEnd().split('\n')
    const articles = issue.pages.flatMap(({ articles }) => articles)
    expect(lines).toHaveLength(2 * articles.length)
    const parsed = lines.map((line): unknown => JSON.parse(line))
    const ids = articles.map(({ id }) => ({ index: { _index: 'paper', _id: `hostile/${id}` } }))
    expect(parsed.filter((_, index) => index % 2 === 0)).toEqual(ids)
    expect(parsed[1]).toMatchObject({ article: 'hostile-0', date: '2024-02-29' } satisfies Partial<BulkDocument>)
    expect(lines.join()).not.toMatch(/\\u[dD][89a-fA-F]/)
  })

  it.each([
    [['--to', 'csv'], 'error: Expected --to to be jsonl or ndjson, received "csv".\n'],
    [['--mapping'], 'error: --index and --mapping require --to ndjson.\n'],
    [
      ['--to', 'ndjson', '--index', 'Paper'],
      'error: Expected --index to be lower-case letters, digits, . _ and -, received "Paper".\n',
    ],
  ])('refuses %j', async (options, stderr) => {
    expect(await runHere(['archive', 'export', ...options], newFolder())).toEqual({ code: 2, stdout: '', stderr })
  })
})
