import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Issue } from '@banmian/core'
import { validateIssue } from '@banmian/core/schema'
import { epubcheck, isMissing, nuHtmlChecker, sampleIssue, VALIDATOR_TIMEOUT, xmllint } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import type { Report } from '../src/index.js'
import { banmian, newFolder, SAMPLE } from './run-bin.js'
import { runHere } from './run-here.js'

const DETAILS = ['--to', 'html,rss,epub,json', '--publication', '太原日报', '--date', '2024-03-08']
const DEMO = [...DETAILS, '--out', 'out']

const issueIn = (folder: string): Issue => JSON.parse(readFileSync(join(folder, 'out/issue.json'), 'utf8'))

const PAGE = (name: string) => `## ${name}

## ${name}版头条新闻报道

本报讯 3月7日,示范小学迎来新学期的第一堂劳动课,孩子们在菜园里学会了翻地、起垄和播种。(张三)
`

describe('the demo command', () => {
  it('writes the sample issue in all formats, reports what it found, and exits with 0', async () => {
    const cwd = newFolder()
    copyFileSync(SAMPLE, join(cwd, 'page.md'))
    const { code, stdout, stderr } = await banmian(['convert', 'page.md', ...DEMO], { cwd })
    expect(code).toBe(0)
    expect(issueIn(cwd)).toEqual(sampleIssue())
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual([
      '.banmian',
      'articles',
      'feed.xml',
      'index.html',
      'issue.epub',
      'issue.json',
      'style.css',
    ])
    const ids = sampleIssue().pages.flatMap(({ articles }) => articles.map(({ id }) => `${id}.html`))
    expect(readdirSync(join(cwd, 'out/articles')).sort()).toEqual(ids.sort())
    expect(stdout).toContain('太原日报 2024-03-08\n9 articles and 1 photo on 1 page, nothing unplaced\n')
    expect(stdout).toContain('3 paragraph-rejoined')
    expect(stdout).toContain('  out/index.html')
    expect(stderr).toContain('page.md:131:4: info: The headline came after its body: 我市选荐享受国务院特殊津贴人才 [')
    expect(stderr).toContain('https://paper.example/')
    expect(stdout + stderr).not.toContain('\u001b')
  })

  it.skipIf(isMissing('java') || isMissing('xmllint'))(
    'writes what the validators of each format accept',
    async () => {
      const cwd = newFolder()
      copyFileSync(SAMPLE, join(cwd, 'page.md'))
      await runHere(['convert', 'page.md', ...DEMO], cwd)
      const pages = readdirSync(join(cwd, 'out/articles')).map((name) => `articles/${name}`)
      const text = (path: string) => readFileSync(join(cwd, 'out', path), 'utf8')
      const html = Object.fromEntries(['index.html', ...pages].map((path) => [path.replace('/', '-'), text(path)]))
      expect(await nuHtmlChecker(html)).toEqual([])
      expect(await xmllint({ 'feed.xml': text('feed.xml') })).toEqual([])
      expect(await epubcheck({ 'issue.epub': readFileSync(join(cwd, 'out/issue.epub')) })).toEqual([])
    },
    VALIDATOR_TIMEOUT,
  )

  it('touches no file on a second run, and writes the same bytes elsewhere', async () => {
    const cwd = newFolder()
    copyFileSync(SAMPLE, join(cwd, 'page.md'))
    await runHere(['convert', 'page.md', ...DEMO], cwd)
    const before = statSync(join(cwd, 'out/issue.epub'), { bigint: true })
    const { stdout } = await runHere(['convert', 'page.md', ...DEMO], cwd)
    const after = statSync(join(cwd, 'out/issue.epub'), { bigint: true })
    expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs])
    expect(stdout.match(/unchanged/g)).toHaveLength(6)
    await banmian(['convert', 'page.md', ...DETAILS, '--out', 'again'], { cwd, env: { TZ: 'America/Lima', LANG: 'C' } })
    expect(readFileSync(join(cwd, 'again/issue.epub'))).toEqual(readFileSync(join(cwd, 'out/issue.epub')))
    expect(readFileSync(join(cwd, 'again/feed.xml'))).toEqual(readFileSync(join(cwd, 'out/feed.xml')))
  })
})

describe('the input', () => {
  it('can be several files, which form one issue in the order given', async () => {
    const cwd = newFolder()
    writeFileSync(join(cwd, 'b.md'), PAGE('要闻'))
    writeFileSync(join(cwd, 'a.md'), PAGE('体育'))
    const args = ['convert', 'b.md', 'a.md', '--to', 'json', '--date', '2024-03-08']
    const { code, stdout } = await runHere([...args, '--page-label', '01', '--page-label', 'A5'], cwd)
    expect(code).toBe(0)
    expect(issueIn(cwd).pages.map(({ label, name }) => [label, name])).toEqual([
      ['01', '要闻'],
      ['A5', '体育'],
    ])
    expect(stdout).toContain('01 要闻\n')
  })

  it('is the page files of a folder, sorted by name with numbers by value, and nothing else', async () => {
    const cwd = newFolder()
    mkdirSync(join(cwd, 'pages/inner'), { recursive: true })
    for (const name of ['10.md', '2.TXT', '1.md', 'README.md', '._1.md', 'picture.png', 'inner/3.md'])
      writeFileSync(join(cwd, 'pages', name), PAGE(`版${/\d+/.exec(name)?.[0]}`))
    const { code } = await runHere(['convert', 'pages', '--to', 'json', '--date', '2024-03-08'], cwd)
    expect(code).toBe(0)
    expect(issueIn(cwd).pages.map(({ name }) => name)).toEqual(['版1', '版2', '版10'])
  })

  it.each([[['-']], [[]]])('is standard input for the arguments %j', async (paths) => {
    const cwd = newFolder()
    const args = ['convert', ...paths, '--to', 'json', '--publication', '太原日报', '--date', '2024-03-08']
    const { code, stderr } = await banmian(args, { cwd, input: readFileSync(SAMPLE) })
    expect(code).toBe(0)
    expect(issueIn(cwd)).toEqual(sampleIssue())
    expect(stderr).toContain('<stdin>:131:4: info:')
  })

  it('is completed by the options about the issue', async () => {
    const cwd = newFolder()
    const known = ['--publication', '示范日报', '--date', '2024-03-08', '--number', '3640', '--edition', '海外版']
    await runHere(['convert', '--to', 'json', ...known, '--language', 'zh-hans-cn'], cwd, PAGE('要闻'))
    expect(issueIn(cwd)).toMatchObject({
      publication: { name: '示范日报', language: 'zh-Hans-CN' },
      date: '2024-03-08',
      number: '3640',
      edition: '海外版',
    })
  })

  it('has lines and columns as in an editor, with any line endings', async () => {
    const cwd = newFolder()
    writeFileSync(join(cwd, 'page.md'), `\ufeff${readFileSync(SAMPLE, 'utf8').replaceAll('\n', '\r\n')}`)
    const { stderr } = await runHere(['convert', 'page.md', '--date', '2024-03-08'], cwd)
    expect(stderr).toContain('page.md:131:4: info: The headline came after its body')
  })

  it.each(['gb18030', 'utf-16le'])('can be in %s with --encoding', async (encoding) => {
    const cwd = newFolder()
    const text = '要闻'
    const bytes = encoding === 'gb18030' ? Uint8Array.of(0xd2, 0xaa, 0xce, 0xc5) : Buffer.from(text, 'utf16le')
    const { code } = await runHere(['convert', '--to', 'json', '--encoding', encoding], cwd, bytes)
    expect(code).toBe(0)
    expect(JSON.stringify(issueIn(cwd))).toContain(text)
  })

  it('can be in UTF-16 with a byte order mark', async () => {
    const cwd = newFolder()
    const text = readFileSync(SAMPLE, 'utf8')
    const args = ['convert', '--to', 'json', '--publication', '太原日报', '--date', '2024-03-08']
    await runHere(args, cwd, Buffer.from(`\ufeff${text}`, 'utf16le'))
    expect(issueIn(cwd)).toEqual(sampleIssue())
  })

  it.each([
    ['front matter', `---\ntitle: 要闻\n---\n\n${PAGE('要闻')}`],
    ['a brace', `{"要闻"}\n\n${PAGE('要闻')}`],
  ])('is a page even if it starts with %s', async (_, input) => {
    const cwd = newFolder()
    const { code } = await runHere(['convert', '--to', 'json', '--date', '2024-03-08'], cwd, input)
    expect(code).toBe(0)
    expect(JSON.stringify(issueIn(cwd))).toContain('要闻版头条新闻报道')
  })

  it('can have exactly the maximum size', async () => {
    const cwd = newFolder()
    const input = PAGE('要闻')
    const size = String(Buffer.byteLength(input))
    expect((await runHere(['convert', '--to', 'json', '--max-size', size], cwd, input)).code).toBe(0)
  })

  it('can be in big-endian UTF-16 with a byte order mark', async () => {
    const cwd = newFolder()
    const input = Buffer.from(`\ufeff${PAGE('要闻')}`, 'utf16le').swap16()
    expect((await runHere(['convert', '--to', 'json'], cwd, input)).code).toBe(0)
    expect(JSON.stringify(issueIn(cwd))).toContain('要闻版头条新闻报道')
  })

  it('can contain an empty page, which is kept and reported', async () => {
    const cwd = newFolder()
    writeFileSync(join(cwd, '1.md'), PAGE('要闻'))
    writeFileSync(join(cwd, '2.md'), ' \n')
    const { code, stderr } = await runHere(['convert', '1.md', '2.md', '--to', 'json', '--quiet'], cwd)
    expect(code).toBe(0)
    expect(stderr).toContain('2.md: warning: The page contains no text. [page-empty]\n')
    expect(issueIn(cwd).pages).toHaveLength(2)
  })
})

describe('the output', () => {
  it('with --json is a single document on standard output', async () => {
    const cwd = newFolder()
    copyFileSync(SAMPLE, join(cwd, 'page.md'))
    const { code, stdout, stderr } = await runHere(['convert', 'page.md', ...DEMO, '--json'], cwd)
    expect(code).toBe(0)
    expect(stderr).toBe('')
    const report: Report = JSON.parse(stdout)
    expect(report).toMatchObject({
      input: ['page.md'],
      issue: { id: sampleIssue().id, publication: '太原日报', date: '2024-03-08', articles: 9, photos: 1, unplaced: 0 },
      repairs: { 'paragraph-rejoined': 3, 'subhead-flattened': 3, 'kicker-displaced': 2, 'headline-after-body': 1 },
      out: 'out',
    })
    expect(report.messages.find(({ code }) => code === 'headline-after-body')).toMatchObject({
      severity: 'info',
      file: 'page.md',
      line: 131,
      column: 4,
      excerpt: '我市选荐享受国务院特殊津贴人才',
      path: '/pages/0/articles/8/headline/main',
    })
    for (const { path, bytes, state } of report.files)
      expect({ path, bytes: statSync(join(cwd, 'out', path)).size, state }).toEqual({ path, bytes, state: 'new' })
    expect(validateIssue(issueIn(cwd)).valid).toBe(true)
  })

  it('with --quiet is only warnings', async () => {
    const cwd = newFolder()
    const { code, stdout, stderr } = await runHere(['convert', '-q'], cwd, PAGE('要闻'))
    expect([code, stdout]).toEqual([0, ''])
    expect(stderr).toMatch(/^<stdin>:1:1: warning: The date of the issue is not known\..* \[date-unknown\]\n$/)
  })

  it('has colors with FORCE_COLOR, and none with NO_COLOR', async () => {
    const cwd = newFolder()
    const input = PAGE('要闻')
    const colored = await runHere(['convert'], cwd, input, { FORCE_COLOR: '1' })
    expect(colored.stdout).toContain('\u001b[1m')
    expect(colored.stderr).toContain('\u001b[33mwarning')
    const plain = await runHere(['convert'], cwd, input, { FORCE_COLOR: '1', NO_COLOR: '1' })
    expect(plain.stdout).not.toContain('\u001b')
  })

  it('is in the formats of all --to options, in the order of the help', async () => {
    const cwd = newFolder()
    const args = ['convert', '--to', 'md', '--to', 'json, rss', '--json']
    const { stdout } = await runHere(args, cwd, PAGE('要闻'))
    const report: Report = JSON.parse(stdout)
    expect(report.files.map(({ path }) => path)).toEqual(['feed.xml', 'issue.json', 'issue.md'])
    // A message about the whole input has no excerpt.
    expect(report.messages.find(({ code }) => code === 'date-unknown')).toMatchObject({ excerpt: null })
  })

  it.each([
    ['--strict', 3],
    ['--fail-on=warning', 3],
    ['--fail-on=error', 0],
  ])('with %s writes the files and exits with %i on a warning', async (option, expected) => {
    const cwd = newFolder()
    const { code } = await runHere(['convert', '--to', 'json', option], cwd, PAGE('要闻'))
    expect(code).toBe(expected)
    expect(issueIn(cwd).date).toBeNull()
  })

  it.each(['convert', 'site', 'validate'])('with --help is the help of %s, within 80 columns', async (command) => {
    const { code, stdout, stderr } = await runHere([command, '--help'], newFolder())
    expect([code, stderr]).toEqual([0, ''])
    for (const part of ['--json', '--max-size', 'Examples:', 'Exit codes:']) expect(stdout).toContain(part)
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  it('with --version is the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
    expect(await banmian(['--version'], { cwd: newFolder() })).toMatchObject({ code: 0, stdout: `${version}\n` })
  })
})
