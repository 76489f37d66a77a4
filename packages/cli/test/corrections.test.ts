import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sampleIssue } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import type { ValidationReport } from '../src/index.js'
import { banmian, newFolder, SAMPLE } from './run-bin.js'
import { runHere } from './run-here.js'

const DETAILS = ['--publication', '太原日报', '--date', '2024-03-08']

/** Makes a folder in which the sample page has been converted to JSON and Markdown. */
async function converted(): Promise<string> {
  const cwd = newFolder()
  copyFileSync(SAMPLE, join(cwd, 'page.md'))
  const { code } = await runHere(['convert', 'page.md', '--to', 'json,md', ...DETAILS, '-q'], cwd)
  expect(code).toBe(0)
  return cwd
}

const text = (cwd: string, path: string) => readFileSync(join(cwd, path), 'utf8')

/** Replaces a part of a file. */
function correct(cwd: string, path: string, from: string, to: string): void {
  expect(text(cwd, path)).toContain(from)
  writeFileSync(join(cwd, path), text(cwd, path).replace(from, to))
}

describe('an issue that was converted', () => {
  it.each(['out/issue.md', 'out/issue.json'])('is read back from %s as it is', async (path) => {
    const cwd = await converted()
    const { code, stdout, stderr } = await runHere(['convert', path, '--to', 'json,md', '--out', 'again'], cwd)
    expect([code, stderr]).toEqual([0, ''])
    expect(JSON.parse(text(cwd, 'again/issue.json'))).toEqual(sampleIssue())
    expect(text(cwd, 'again/issue.md')).toBe(text(cwd, 'out/issue.md'))
    expect(stdout).toContain('9 articles and 1 photo on 1 page')
  })

  it('carries an editor’s correction into every format', async () => {
    const cwd = await converted()
    correct(cwd, 'out/issue.md', '让雷锋精神在警营闪光', '雷锋精神在警营')
    const { code } = await runHere(['convert', 'out/issue.md', '--to', 'html,rss,json'], cwd)
    expect(code).toBe(0)
    for (const path of ['out/index.html', 'out/feed.xml', 'out/issue.json'])
      expect(text(cwd, path)).toContain('雷锋精神在警营')
  })

  it('is recognized by its contents when it comes from standard input', async () => {
    const cwd = await converted()
    for (const path of ['out/issue.md', 'out/issue.json']) {
      const { code, stdout } = await runHere(['convert', '--to', 'json', '--out', '-'], cwd, text(cwd, path))
      expect([code, JSON.parse(stdout)]).toEqual([0, sampleIssue()])
    }
  })

  it('is refused with other files, and with options for pages', async () => {
    const cwd = await converted()
    expect(await runHere(['convert', 'page.md', 'out/issue.md'], cwd)).toMatchObject({
      code: 2,
      stderr: 'error: out/issue.md already contains a whole issue; convert it without other files.\n',
    })
    expect(await runHere(['convert', 'out/issue.json', '--date', '2024-03-09'], cwd)).toMatchObject({
      code: 2,
      stderr: 'error: --date applies to pages, but out/issue.json is already an issue; edit the file instead.\n',
    })
    expect(await runHere(['convert', 'out/issue.json', '--to', 'trace'], cwd)).toMatchObject({
      code: 1,
      stderr: 'error: Cannot render trace: it records how pages were read, but the input is already an issue.\n',
    })
  })

  it('is refused with every error and its position when it is no longer valid', async () => {
    const cwd = await converted()
    correct(cwd, 'out/issue.json', '"label": null', '"label": 2')
    correct(cwd, 'out/issue.json', '"rubric": null', '"column": null')
    const { code, stderr } = await runHere(['convert', 'out/issue.json', '--out', 'new'], cwd)
    expect(code).toBe(1)
    expect(stderr.split('\n')).toEqual([
      'error: Cannot read out/issue.json: it is not a valid issue:',
      expect.stringMatching(
        /^ {2}out\/issue\.json:19:16: Expected a string or null, received 2\. \(\/pages\/0\/label\)$/,
      ),
      expect.stringMatching(
        /^ {2}out\/issue\.json:22:9: Expected a string or null, received nothing\. \(.*\/0\/rubric\)$/,
      ),
      expect.stringMatching(/^ {2}out\/issue\.json:31:21: Expected no such property.* \(.*\/0\/column\)$/),
      '',
    ])
    expect(existsSync(join(cwd, 'new'))).toBe(false)
  })
})

it.each<[string, string, string?]>([
  ['climbs', '../../../evil'],
  ['starts at the root', '/evil'],
  ['names a drive', 'C:\\evil'],
  ['names a host', '\\\\host\\evil'],
  ['contains a NUL', 'a\0'],
  ['is longer than a name can be', 'a'.repeat(300), 'Cannot render html: Expected article.id to be at most 200 '],
])('refuses an id that %s', async (_, evil, message = '(/pages/0/articles/0/id)') => {
  const cwd = await converted()
  const id = sampleIssue().pages[0]!.articles[0]!.id
  correct(cwd, 'out/issue.json', JSON.stringify(id), JSON.stringify(evil))
  const { code, stderr } = await runHere(['convert', 'out/issue.json', '--out', 'new'], cwd)
  expect(code).toBe(1)
  expect(stderr).toContain(message)
  expect(existsSync(join(cwd, 'new'))).toBe(false)
})

it('writes an article whose id is a Windows device under another name', async () => {
  const cwd = await converted()
  const id = sampleIssue().pages[0]!.articles[0]!.id
  correct(cwd, 'out/issue.json', JSON.stringify(id), '"nul"')
  const { code } = await runHere(['convert', 'out/issue.json', '--out', 'new', '--to', 'html'], cwd)
  expect(code).toBe(0)
  expect(readdirSync(join(cwd, 'new/articles'))).toContain('nul_.html')
})

it.each([
  ['has aliases that would grow to a billion', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]'],
  ['has a tag that other readers run', 'a: !!js/function "function () { process.exit(7) }"'],
  ['is nested a thousand deep', `a: ${'['.repeat(1000)}${']'.repeat(1000)}`],
  ['names the prototype of objects', '__proto__:\n  polluted: true'],
])('refuses canonical Markdown whose front matter %s', async (_, yaml) => {
  const cwd = await converted()
  const path = join(cwd, 'out/issue.md')
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^---\n/, `---\n${yaml}\n`))
  const { code, stderr } = await runHere(['convert', 'out/issue.md', '--out', 'new'], cwd)
  expect(code).toBe(1)
  expect(stderr).toContain('out/issue.md:2:')
  expect(existsSync(join(cwd, 'new'))).toBe(false)
})

it('prints at most 20 errors of a file, and the number of the others', async () => {
  const cwd = await converted()
  writeFileSync(join(cwd, 'out/issue.json'), text(cwd, 'out/issue.json').replaceAll(/"(rubric|subjects)"/g, '"x-$1"'))
  const { stderr } = await runHere(['convert', 'out/issue.json', '--out', 'new'], cwd)
  expect(stderr.match(/^ {2}out\/issue\.json:\d+:\d+: /gm)).toHaveLength(20)
  expect(stderr).toMatch(/\n {2}and 20 more; banmian validate lists all\n$/)
})

describe('banmian validate', () => {
  it('reports what valid issues contain', async () => {
    const cwd = await converted()
    expect(await banmian(['validate', 'out/issue.md', 'out/issue.json'], { cwd })).toMatchObject({
      code: 0,
      stdout:
        'out/issue.md is a valid issue with 9 articles and 1 photo on 1 page.\n' +
        'out/issue.json is a valid issue with 9 articles and 1 photo on 1 page.\n',
      stderr: '',
    })
    expect(await banmian(['validate', '-q', '-'], { cwd, input: text(cwd, 'out/issue.md') })).toMatchObject({
      code: 0,
      stdout: '',
      stderr: '',
    })
  })

  it('reports the position of an error in Markdown', async () => {
    const cwd = await converted()
    correct(cwd, 'out/issue.md', 'date: 2024-03-08', 'date: 8 March')
    const { code, stdout, stderr } = await runHere(['validate', 'out/issue.md'], cwd)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^out\/issue\.md:7:7: Expected .*\nerror: out\/issue\.md is not a valid issue: 1 error\.\n$/)
  })

  it('prints a document with every file for --json', async () => {
    const cwd = await converted()
    const result = await runHere(['validate', 'page.md', 'out/issue.json', '--json'], cwd)
    expect(result).toMatchObject({ code: 1, stderr: '' })
    const { files }: ValidationReport = JSON.parse(result.stdout)
    expect(files).toMatchObject([
      { file: 'page.md', valid: false, issue: null, errors: [{ line: 1, column: 1, path: null }] },
      { file: 'out/issue.json', valid: true, issue: { id: sampleIssue().id, articles: 9 }, errors: [] },
    ])
  })

  it('asks for a file', async () => {
    const result = await runHere(['validate'], newFolder())
    expect(result).toMatchObject({
      code: 2,
      stderr: "error: Missing required argument 'files'. See banmian validate --help.\n",
    })
  })
})

describe('--out -', () => {
  it('prints one format to standard output and nothing else there', async () => {
    const cwd = newFolder()
    const input = readFileSync(SAMPLE)
    const { code, stdout, stderr } = await banmian(['convert', '--to', 'html', '--out', '-', ...DETAILS], {
      cwd,
      input,
    })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^<!doctype html>.*<\/html>\n$/s)
    expect(stderr).toContain('<stdin>:131:4: info:')
    const trace = await runHere(['convert', '--to', 'trace', '--out', '-', ...DETAILS], cwd, input)
    const { sources, trace: entries } = JSON.parse(trace.stdout)
    expect([sources, entries[0]]).toMatchObject([['<stdin>'], { source: 0, path: '/pages/0/name' }])
  })

  it.each([
    [[], 'Expected --to to name one format, because --out - prints a single file.'],
    [['--to', 'rss,epub'], 'Expected --to to name one format, because --out - prints a single file.'],
    [['--to', 'rss', '--json'], 'Expected either --json or --out -, because both print to standard output.'],
  ])('with %j is explained', async (args, sentence) => {
    const result = await runHere(['convert', '--out', '-', ...args], newFolder(), '## 要闻')
    expect(result).toMatchObject({ code: 2, stderr: `error: ${sentence}\n` })
  })
})
