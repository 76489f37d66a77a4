import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Article, createIssue, type Issue } from '@banmian/core'
import { type ArgumentChecks, argumentChecks } from '@banmian/core/arguments'
import { describe, expect, it } from 'vitest'
import { openIssue } from '../src/issues/stored/stored-issue.js'
import { jsonPieces } from '../src/json/json-pieces.js'
import { newFolder } from './run-bin.js'

/** Length of an article's text, in UTF-16 code units. */
const LENGTH = 40_000
/** Size from which on a file is a large one in these tests, in bytes. */
const LARGE = 1e6

const { pages, ...facts } = createIssue({
  publication: '太原日报',
  date: '2024-03-08',
  pages: [{ label: '01', articles: [{ headline: { main: '新桥' } }] }],
})
const [page] = pages
const [template] = page!.articles

const articleOf = (id: string): Article => ({
  ...template!,
  id,
  body: [{ type: 'paragraph', children: [{ type: 'text', value: `"}],${id}\\`.padEnd(LENGTH, '桥') }] }],
  extensions: { 'https://paper.example/': { body: [id] } },
})

/** An issue whose JSON is larger than a number of bytes. */
function issueOf(bytes: number): Issue {
  const articles = Array.from({ length: Math.ceil(bytes / (3 * LENGTH)) }, (_, index) => articleOf(`a${index}`))
  return { ...facts, pages: [{ ...page!, articles }, page!] }
}

function fileOf(issue: Issue): string {
  const path = join(newFolder(), 'issue.json')
  writeFileSync(path, [...jsonPieces(issue)].join(''))
  return path
}

describe('openIssue', () => {
  it.each([100, 2e6])('returns an issue of %i bytes', (bytes) => {
    const issue = issueOf(bytes)
    const { issue: stored, close } = openIssue(fileOf(issue), LARGE)
    expect(stored).toEqual(issue)
    expect(structuredClone(stored.pages[0]!.articles[0])).toEqual(issue.pages[0]!.articles[0])
    close()
  })

  it('keeps the bodies of a large issue in its file until they are used', () => {
    const issue = issueOf(2e6)
    const { issue: stored, close } = openIssue(fileOf(issue), LARGE)
    const { articles } = stored.pages[0]!
    const [first, second, last] = [articles[0], articles[1], articles.at(-1)]
    expect(first!.body).toBe(first!.body)
    close()
    expect({ ...first }.body).toEqual(issue.pages[0]!.articles[0]!.body)
    expect(second!.headline).toEqual(issue.pages[0]!.articles[1]!.headline)
    expect(() => last!.body).toThrow('EBADF')
  })

  it('checks the issue, so that no renderer reads its bodies to check them', () => {
    const { issue, close } = openIssue(fileOf(issueOf(2e6)), LARGE)
    close()
    const checks: ArgumentChecks = argumentChecks()
    expect(() => checks.issue(issue)).not.toThrow()
    expect(() => checks.issue({ ...issue })).toThrow('EBADF')
  })

  it.each([100, 2e6])('refuses a file of %i bytes with an issue that is none', (bytes) => {
    const issue = issueOf(bytes)
    const nameless = { ...issue, pages: [{ ...issue.pages[0]!, articles: [{ ...articleOf('a1'), headline: '题' }] }] }
    const path = fileOf({ ...issue, pages: [...issue.pages, ...(nameless.pages as unknown as Issue['pages'])] })
    expect(() => openIssue(path, LARGE)).toThrow('Expected issue.pages[2].articles[0].headline to be an object')
  })

  it('refuses a wrong body: in a large file when it is used', () => {
    const wrong = { ...articleOf('b1'), body: ['文'] as unknown as Article['body'] }
    const issueWith = (bytes: number): Issue => ({ ...issueOf(bytes), pages: [{ ...page!, articles: [wrong] }] })
    expect(() => openIssue(fileOf(issueWith(100)))).toThrow('Expected issue.pages[0].articles[0].body[0] to be a block')
    const { issue, close } = openIssue(fileOf(issueWith(100)), 0)
    expect(() => issue.pages[0]!.articles[0]!.body).toThrow('Expected the article b1.body[0] to be a block with a type')
    close()
  })

  it('refuses a file that ends too early', () => {
    const path = fileOf(issueOf(2e6))
    writeFileSync(path, [...jsonPieces(issueOf(2e6))].join('').slice(0, -1))
    expect(() => openIssue(path, LARGE)).toThrow(SyntaxError)
  })
})
