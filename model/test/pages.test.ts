import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { articlesOf, parseMarkdown, toMarkdown } from '@banmian/core'
import { afterAll, describe, expect, it } from 'vitest'
import { readFolders } from '../src/pairs/read-folder.js'

const MODEL = join(import.meta.dirname, '..')
const PAGES = join(MODEL, 'pages')
const SPLITS = ['train', 'dev', 'test'] as const
const folders = SPLITS.flatMap((split) => readdirSync(join(PAGES, split)).filter((name) => !name.includes('.')))
const output = mkdtempSync(join(tmpdir(), 'banmian-model-'))
afterAll(() => rmSync(output, { recursive: true }))

/** Returns the headlines of the pages of a split. */
function headlines(split: string): Set<string> {
  return new Set(
    readdirSync(join(PAGES, split))
      .filter((name) => !name.includes('.'))
      .flatMap((name) => articlesOf(parseMarkdown(readFileSync(join(PAGES, split, name, 'issue.md'), 'utf8'))))
      .flatMap(({ article }) => article.headline.main ?? []),
  )
}

describe('the synthetic pages', () => {
  it('are at least sixty, in at least eight languages', () => {
    expect(folders.length).toBeGreaterThanOrEqual(60)
    expect(new Set(folders.map((name) => name.replace(/-\d+$/, ''))).size).toBeGreaterThanOrEqual(8)
  })

  it('share no article between train, dev and test', () => {
    const [train, dev, test] = SPLITS.map(headlines)
    for (const headline of [...train!, ...dev!])
      expect([headline, test!.has(headline), train!.has(headline) && dev!.has(headline)]).toEqual([
        headline,
        false,
        false,
      ])
  })

  it('have issues in canonical form, with which every line is aligned', () => {
    for (const split of SPLITS)
      for (const { page, unaligned, unprinted } of readFolders([join(PAGES, split)])) {
        const markdown = readFileSync(join(page.origin, 'issue.md'), 'utf8')
        expect(toMarkdown(parseMarkdown(markdown))).toBe(markdown)
        expect([page.origin, unaligned.map(({ text }) => text), unprinted]).toEqual([page.origin, [], []])
      }
  })

  it('are what model:compose writes, byte for byte', () => {
    execFileSync('node', [join(MODEL, 'dist/compose.js'), join(MODEL, 'articles'), '--output', output], {
      stdio: 'pipe',
    })
    for (const split of SPLITS) {
      expect(readdirSync(join(PAGES, split)).filter((name) => !name.includes('.'))).toEqual(
        readdirSync(join(output, split)),
      )
      for (const name of readdirSync(join(output, split)))
        for (const file of ['page.md', 'issue.md'])
          expect(readFileSync(join(PAGES, split, name, file), 'utf8'), `${split}/${name}/${file}`).toBe(
            readFileSync(join(output, split, name, file), 'utf8'),
          )
    }
  })
})
