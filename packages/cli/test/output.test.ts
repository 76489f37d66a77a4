import { spawn } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { hostileStrings, longLine } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import type { Report } from '../src/index.js'
import { BIN, banmian, newFolder, SAMPLE } from './run-bin.js'
import { runHere } from './run-here.js'

const PAGE = '## 要闻\n\n## 示范小学开设劳动课\n\n本报讯 3月7日,示范小学迎来新学期的第一堂劳动课。(张三)\n'

/** Returns all paths in a folder. */
const tree = (folder: string) => readdirSync(folder, { recursive: true }).map(String).sort()

/** Returns whether files are being prepared in a folder. */
const isStaging = (folder: string) =>
  existsSync(folder) && readdirSync(folder).some((name) => name.startsWith('.banmian-'))

describe('an interruption', () => {
  /** Enough articles for the signal to arrive while files are written. */
  const MANY = Array.from(
    { length: 600 },
    (_, at) => `## 第${at}场会议在市里召开\n\n本报讯 3月7日,第${at}场会议在市里召开。(张三)\n`,
  ).join('\n')

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s while files are written leaves nothing behind and exits with %i', async (signal, code) => {
    const cwd = newFolder()
    writeFileSync(join(cwd, 'page.md'), MANY)
    const result = await banmian(['convert', 'page.md', '--out', 'a/out', '--to', 'html'], {
      cwd,
      kill: { signal, when: () => isStaging(join(cwd, 'a/out')) },
    })
    expect(result).toMatchObject({ code, stdout: '' })
    expect(tree(cwd)).toEqual(['page.md'])
  })

  it('leaves what an earlier run wrote as it was', async () => {
    const cwd = newFolder()
    writeFileSync(join(cwd, 'page.md'), PAGE)
    await runHere(['convert', 'page.md', '--to', 'html'], cwd)
    const before = tree(cwd)
    const index = readFileSync(join(cwd, 'out/index.html'), 'utf8')
    const { code } = await banmian(['convert', '-', '--to', 'html'], {
      cwd,
      input: MANY,
      kill: { signal: 'SIGINT', when: () => isStaging(join(cwd, 'out')) },
    })
    expect(code).toBe(130)
    expect(tree(cwd)).toEqual(before)
    expect(readFileSync(join(cwd, 'out/index.html'), 'utf8')).toBe(index)
  })
})

describe('files in the target', () => {
  it('that the command did not write stay', async () => {
    const cwd = newFolder()
    mkdirSync(join(cwd, 'out/articles'), { recursive: true })
    writeFileSync(join(cwd, 'out/articles/mine.html'), 'mine')
    writeFileSync(join(cwd, 'page.md'), PAGE)
    const { code, stderr } = await runHere(['convert', 'page.md'], cwd)
    expect(code).toBe(0)
    expect(stderr).not.toContain('stale-pages')
    expect(readFileSync(join(cwd, 'out/articles/mine.html'), 'utf8')).toBe('mine')
  })

  it('from an earlier run of another issue stay, and are reported', async () => {
    const cwd = newFolder()
    writeFileSync(join(cwd, 'page.md'), PAGE)
    await runHere(['convert', 'page.md', '--to', 'html', '--date', '2024-03-08'], cwd)
    const { stderr } = await runHere(['convert', 'page.md', '--to', 'html', '--date', '2024-03-09'], cwd)
    expect(stderr).toMatch(
      /info: 1 file of an earlier run is still in out; remove it with --prune: articles\/\w+\.html\. \[stale-pages\]/,
    )
    expect(readdirSync(join(cwd, 'out/articles'))).toHaveLength(2)
  })

  it('that are replaced keep their permissions, and links are replaced, not followed', async () => {
    const cwd = newFolder()
    mkdirSync(join(cwd, 'out'))
    writeFileSync(join(cwd, 'page.md'), PAGE)
    writeFileSync(join(cwd, 'precious'), 'precious')
    writeFileSync(join(cwd, 'out/feed.xml'), 'old', { mode: 0o640 })
    symlinkSync('../precious', join(cwd, 'out/index.html'))
    expect((await runHere(['convert', 'page.md', '--force'], cwd)).code).toBe(0)
    expect(readFileSync(join(cwd, 'precious'), 'utf8')).toBe('precious')
    expect(readFileSync(join(cwd, 'out/index.html'), 'utf8')).toContain('示范小学')
    if (process.platform !== 'win32') expect(statSync(join(cwd, 'out/feed.xml')).mode & 0o777).toBe(0o640)
  })
})

describe('hostile input', () => {
  it('names no path outside the target, and reaches no terminal', async () => {
    const cwd = newFolder()
    mkdirSync(join(cwd, 'in'))
    const evil = '../../../\u001b]0;evil\u0007<script>'
    const page = `## ${evil}\n\n## ${evil}新闻标题\n\n本报讯 3月7日,${evil}。(张三)\n`
    writeFileSync(join(cwd, 'in/page.md'), page)
    const names = ['--publication', evil, '--edition', evil, '--number', '/etc/passwd', '--page-label', '..\\..']
    const { code, stdout, stderr } = await runHere(['convert', 'page.md', '--out', 'out', ...names], join(cwd, 'in'))
    expect(code).toBe(0)
    expect(readdirSync(cwd)).toEqual(['in'])
    expect(tree(join(cwd, 'in')).filter((path) => !/^(out|page\.md)/.test(path))).toEqual([])
    expect(
      tree(join(cwd, 'in/out')).filter(
        (path) => !/^[a-z0-9.]+(\/a[0-9a-f]{16}\.html|\/manifest\.json|\/issues(\/[0-9a-f]{16}\.json)?)?$/.test(path),
      ),
    ).toEqual([])
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
  })

  it('of every kind is converted, and removed characters are reported', async () => {
    const cwd = newFolder()
    const page = hostileStrings.map(({ text }) => `## 标题${text}\n\n本报讯 3月7日,${text}。(张三)\n`).join('\n')
    const { code, stdout, stderr } = await runHere(['convert', '--encoding', 'utf-8', '--json'], cwd, page)
    expect([code, stderr]).toEqual([0, ''])
    const { messages }: Report = JSON.parse(stdout)
    const removed = messages.filter(({ code }) => code === 'characters-removed').map(({ text }) => text)
    expect(removed).toHaveLength(3)
    expect(removed[0]).toMatch(/^Characters that html does not allow were removed: U\+0000, U\+0001, /)
  })

  it('of 10 MB in one line is converted', async () => {
    const cwd = newFolder()
    const { code, stdout } = await runHere(['convert', '--to', 'html,rss,json'], cwd, longLine())
    expect(code).toBe(0)
    expect(stdout.length).toBeLessThan(2000)
    expect(statSync(join(cwd, 'out/issue.json')).size).toBeGreaterThan(9e6)
  })
})

describe('pictures of a text that contains several pages', () => {
  it('are looked for next to the file of their page', async () => {
    const cwd = newFolder()
    const story = (title: string, picture: string) => `## ${title}\n\n本报讯 昨天开放。\n\n![](${picture})\n`
    for (const folder of ['a', 'b']) mkdirSync(join(cwd, folder))
    writeFileSync(join(cwd, 'a/1.md'), `${story('公园开放', 'p.png')}\f${story('公交改线', 'q.png')}`)
    writeFileSync(join(cwd, 'b/2.md'), story('菜园开课', 'r.png'))
    const { stdout } = await runHere(['convert', 'a/1.md', 'b/2.md', '--date', '2024-03-08', '--json'], cwd)
    const { messages }: Report = JSON.parse(stdout)
    const missing = messages.filter(({ text }) => /[pqr]\.png/.test(text)).map(({ file, text }) => [file, text])
    expect(missing.map(([file, text]) => [file, /[pqr]\.png/.exec(text!)![0]])).toEqual([
      ['a/1.md', 'p.png'],
      ['a/1.md', 'q.png'],
      ['b/2.md', 'r.png'],
    ])
  })
})

describe('URLs', () => {
  it('of feeds, pages and canonical links start with --site-url, taken as a folder', async () => {
    const cwd = newFolder()
    copyFileSync(SAMPLE, join(cwd, 'page.md'))
    const args = ['convert', 'page.md', '--date', '2024-03-08', '--to', 'html,rss,atom,jsonfeed']
    args.push('--site-url', 'https://daily.example/2024-03-08?x#y')
    const { code, stderr } = await runHere(args, cwd)
    expect(code).toBe(0)
    expect(stderr).not.toContain('link-placeholder')
    const text = (path: string) => readFileSync(join(cwd, 'out', path), 'utf8')
    const tags = (path: string) => text(path).match(/<(?:atom:)?link\b[^>]*>[^<]*/g) ?? []
    const feed = 'https://daily.example/2024-03-08/'
    expect(tags('feed.xml').filter((tag) => tag.includes('rel="self"'))[0]).toContain(`"${feed}feed.xml"`)
    expect(tags('feed.xml').filter((tag) => tag.startsWith(`<link>${feed}articles/`))).toHaveLength(10)
    expect(JSON.parse(text('feed.json')).feed_url).toBe(`${feed}feed.json`)
    expect(tags('index.html').filter((tag) => tag.includes('canonical'))[0]).toContain(`"${feed}`)
    expect(tags('index.html').filter((tag) => tag.includes('application/rss+xml'))[0]).toContain('href="feed.xml"')
    const [article] = readdirSync(join(cwd, 'out/articles'))
    expect(tags(`articles/${article}`).filter((tag) => tag.includes('atom+xml'))[0]).toContain('href="../atom.xml"')
  })
})

it('ends quietly if nobody reads standard output', async () => {
  const child = spawn(process.execPath, [BIN, 'convert', '--help'], { stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.destroy()
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString()
  })
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect([code, stderr]).toEqual([0, ''])
})
