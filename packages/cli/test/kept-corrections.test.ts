import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { newFolder } from './run-bin.js'
import { runHere } from './run-here.js'

const story = (title: string, text: string) => `## ${title}\n\n本报讯 3月7日,${text}。(张三)\n`
const PAGE = ['## 要闻', story('菜园开课', '孩子们在菜园里学会了翻地'), story('新桥通车', '城东新桥建成通车')].join(
  '\n',
)
const DETAILS = ['--date', '2024-03-08', '--quiet']
const TO_MARKDOWN = ['convert', 'page.md', '--to', 'md,json,html', ...DETAILS]

const text = (cwd: string, path: string) => readFileSync(join(cwd, path), 'utf8')

function replace(cwd: string, path: string, from: string, to: string): void {
  expect(text(cwd, path)).toContain(from)
  writeFileSync(join(cwd, path), text(cwd, path).replace(from, to))
}

/** Makes a folder with a page that was converted and whose Markdown was corrected. */
async function corrected(): Promise<string> {
  const cwd = newFolder()
  writeFileSync(join(cwd, 'page.md'), PAGE)
  expect((await runHere(TO_MARKDOWN, cwd)).code).toBe(0)
  replace(cwd, 'out/issue.md', '## 菜园开课', '## 菜园里开课')
  return cwd
}

it('a second run keeps the corrections, and writes them in every format', async () => {
  const cwd = await corrected()
  const before = text(cwd, 'out/issue.md')
  const { code, stderr } = await runHere(
    TO_MARKDOWN.filter((arg) => arg !== '--quiet'),
    cwd,
  )
  expect([code, stderr]).toEqual([
    0,
    expect.stringContaining('info: The corrections in out/issue.md were kept. [corrections-kept]'),
  ])
  expect(text(cwd, 'out/issue.md')).toBe(before)
  for (const path of ['out/issue.json', 'out/index.html']) expect(text(cwd, path)).toContain('菜园里开课')
})

it('when the page changes elsewhere, both are in every format, also in a third run', async () => {
  const cwd = await corrected()
  replace(cwd, 'page.md', '建成通车。', '建成通车,行人可以过江。')
  for (const run of ['second', 'third']) {
    expect((await runHere(TO_MARKDOWN, cwd)).code, run).toBe(0)
    for (const path of ['out/issue.md', 'out/issue.json', 'out/index.html']) {
      expect(text(cwd, path)).toContain('菜园里开课')
      expect(text(cwd, path)).toContain('行人可以过江')
    }
  }
  expect((await runHere(['validate', 'out/issue.md'], cwd)).code).toBe(0)
})

it('corrections also count when Markdown is not among the formats, and with Windows line ends', async () => {
  const cwd = await corrected()
  writeFileSync(join(cwd, 'out/issue.md'), text(cwd, 'out/issue.md').replaceAll('\n', '\r\n'))
  replace(cwd, 'page.md', '建成通车。', '建成通车,行人可以过江。')
  const before = text(cwd, 'out/issue.md')
  expect((await runHere(['convert', 'page.md', '--to', 'html', ...DETAILS], cwd)).code).toBe(0)
  expect(text(cwd, 'out/index.html')).toContain('菜园里开课')
  expect(text(cwd, 'out/index.html')).toContain('行人可以过江')
  expect(text(cwd, 'out/issue.md')).toBe(before)
})

it('a conflict is shown as a diff, nothing else is written, and options resolve it', async () => {
  const cwd = await corrected()
  replace(cwd, 'page.md', '## 菜园开课', '## 学校菜园开课')
  const [markdown, html] = [text(cwd, 'out/issue.md'), text(cwd, 'out/index.html')]
  const { code, stderr } = await runHere(TO_MARKDOWN, cwd)
  expect(code).toBe(1)
  expect(stderr.split('\n')).toEqual([
    'error: Cannot keep the corrections in out/issue.md: the pages have changed in a place that was corrected. Compare it with out/.banmian/issue.new.md, then run again with --prefer-corrections to keep out/issue.md in these places, or with --force to discard its corrections.',
    expect.stringMatching(/^ {2}@@ out\/issue\.md:\d+ @@$/),
    '  - ## 菜园开课',
    '  + ## 菜园里开课',
    '  > ## 学校菜园开课',
    '',
  ])
  expect([text(cwd, 'out/issue.md'), text(cwd, 'out/index.html')]).toEqual([markdown, html])
  expect(text(cwd, 'out/.banmian/issue.new.md')).toContain('## 学校菜园开课')

  expect((await runHere([...TO_MARKDOWN, '--prefer-corrections'], cwd)).code).toBe(0)
  expect(text(cwd, 'out/issue.md')).toContain('## 菜园里开课')
  expect(existsSync(join(cwd, 'out/.banmian/issue.new.md'))).toBe(false)
  expect((await runHere(TO_MARKDOWN, cwd)).code).toBe(0)
  expect(text(cwd, 'out/index.html')).toContain('菜园里开课')

  expect((await runHere([...TO_MARKDOWN, '--force'], cwd)).code).toBe(0)
  expect(text(cwd, 'out/issue.md')).toContain('## 学校菜园开课')
  expect(text(cwd, 'out/index.html')).not.toContain('菜园里开课')
})

it('a conflict in a long paragraph is shown from where the versions differ', async () => {
  const cwd = newFolder()
  const story = (word: string) =>
    `## 菜园开课\n\n本报讯 3月7日,${'学校的菜园里种了二十种蔬菜。'.repeat(20)}${word}。(张三)\n`
  writeFileSync(join(cwd, 'page.md'), story('孩子们来了'))
  expect((await runHere(TO_MARKDOWN, cwd)).code).toBe(0)
  replace(cwd, 'out/issue.md', '孩子们来了', '孩子们都来了')
  writeFileSync(join(cwd, 'page.md'), story('孩子们走了'))
  const { stderr } = await runHere(TO_MARKDOWN, cwd)
  const shown = stderr.split('\n').filter((line) => /^ {2}[-+>] /.test(line))
  expect(shown.map((line) => /孩子们.{1,3}(?=。)/.exec(line)?.[0])).toEqual([
    '孩子们来了',
    '孩子们都来了',
    '孩子们走了',
  ])
  expect(shown.every((line) => /^ {2}[-+>] ….{10,}/.test(line))).toBe(true)
})

it('corrections that are not a valid issue stop the run with their position', async () => {
  const cwd = await corrected()
  replace(cwd, 'out/issue.md', 'date: 2024-03-08', 'date: 8 March')
  const before = text(cwd, 'out/issue.md')
  const { code, stderr } = await runHere(TO_MARKDOWN, cwd)
  expect([code, stderr]).toEqual([
    1,
    expect.stringMatching(/it is not a valid issue:\n {2}out\/issue\.md:\d+:\d+: Expected /),
  ])
  expect(text(cwd, 'out/issue.md')).toBe(before)
})

it('corrections that banmian knows nothing about are not overwritten', async () => {
  const cwd = await corrected()
  const before = text(cwd, 'out/issue.md')
  rmSync(join(cwd, 'out'), { recursive: true })
  await runHere(['convert', 'page.md', '--to', 'html', ...DETAILS], cwd)
  writeFileSync(join(cwd, 'out/issue.md'), before)
  const { code, stderr } = await runHere(TO_MARKDOWN, cwd)
  expect([code, stderr]).toEqual([
    1,
    'error: Cannot overwrite the corrections in out/issue.md: banmian does not know what was corrected in it; choose another folder with --out, convert out/issue.md itself, or discard them with --force.\n',
  ])
  expect(text(cwd, 'out/issue.md')).toBe(before)
  const html = await runHere(['convert', 'page.md', '--to', 'html', '--date', '2024-03-08'], cwd)
  expect(html).toMatchObject({ code: 0, stderr: expect.stringContaining('[corrections-not-used]') })
})

it('corrections of another issue are not overwritten', async () => {
  const cwd = await corrected()
  const { code, stderr } = await runHere(TO_MARKDOWN.with(TO_MARKDOWN.indexOf('2024-03-08'), '2024-03-09'), cwd)
  expect([code, stderr]).toEqual([1, expect.stringContaining('they are those of another issue, 2024-03-08;')])
  expect(text(cwd, 'out/issue.md')).toContain('菜园里开课')
})

it('converting the corrected file itself keeps its corrections for later runs from the page', async () => {
  const cwd = await corrected()
  expect((await runHere(['convert', 'out/issue.md', '--to', 'md,html', '-q'], cwd)).code).toBe(0)
  expect((await runHere(TO_MARKDOWN, cwd)).code).toBe(0)
  for (const path of ['out/issue.md', 'out/index.html']) expect(text(cwd, path)).toContain('菜园里开课')
})
