import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report, SiteReport } from '../src/index.js'
import { banmian, newFolder } from './run-bin.js'
import { runHere } from './run-here.js'

const PAGE = '## 要闻\n\n## 新桥通车\n\n本报讯 3月7日,城东新桥建成通车。(张三)\n'

/** Makes a folder of files. */
function folderOf(files: Record<string, string>): string {
  const cwd = newFolder()
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    writeFileSync(join(cwd, path), content)
  }
  return cwd
}

/** Makes a folder with a configuration in JSON and the pages of an issue. */
const configured = (config: object, files: Record<string, string> = { 'issues/2024-03-08/01.md': PAGE }) =>
  folderOf({ 'banmian.config.json': JSON.stringify({ cover: 'none', ...config }), ...files })

async function reportOf(args: readonly string[], cwd: string): Promise<SiteReport> {
  const { stdout, stderr } = await runHere([...args, '--json'], cwd)
  expect(stderr).not.toContain('error:')
  return JSON.parse(stdout)
}

describe('a configuration', () => {
  it('in TypeScript is used in its folder and below, with paths that start from it', async () => {
    const cwd = folderOf({
      'package.json': '{}',
      'banmian.config.ts': `import { defineConfig } from '@banmian/cli'
const name: string = '太原日报'
export default defineConfig({
  issues: 'issues', out: 'public', publication: { name, publisher: '报社' }, siteUrl: 'https://paper.example/',
  theme: 'plain', css: 'own.css', cover: 'none', rubrics: ['读者来信'],
})
`,
      'own.css': '.own { color: red }\n',
      'issues/2024-03-08/01.md': PAGE,
      'below/readme.txt': '',
    })
    const { code, stdout, stderr } = await banmian(['build', '--json'], { cwd: join(cwd, 'below') })
    expect([code, stderr]).toEqual([0, ''])
    const report: SiteReport = JSON.parse(stdout)
    expect(report).toMatchObject({ config: '../banmian.config.ts', out: '../public' })
    expect(report.issues[0]!.publication).toBe('太原日报')
    expect(readFileSync(join(cwd, 'public/style.css'), 'utf8')).toContain('.own')
    expect(readFileSync(join(cwd, 'public/feed.xml'), 'utf8')).toContain('https://paper.example/issues/2024-03-08/')
  })

  it('is overridden by options, and left out with --no-config', async () => {
    const cwd = configured({ issues: ['issues'], out: 'public', publication: '甲报' })
    expect((await reportOf(['build'], cwd)).issues[0]!.publication).toBe('甲报')
    const named = await reportOf(['build', 'issues', '--publication', '乙报', '--out', 'other'], cwd)
    expect(named).toMatchObject({ config: 'banmian.config.json', out: 'other' })
    expect(named.issues[0]!.publication).toBe('乙报')
    const without = await reportOf(['build', 'issues', '--cover', 'none', '--no-config'], cwd)
    expect(without).toMatchObject({ config: null, out: 'site' })
    expect(without.issues[0]!.publication).toBeNull()
  })

  it('named by --config completes convert', async () => {
    const cwd = folderOf({
      'conf/a.json': JSON.stringify({
        publication: '甲报',
        writingMode: 'vertical',
        convert: { to: ['html'], out: 'x' },
      }),
      'page.md': PAGE,
    })
    const { stdout } = await runHere(
      ['convert', 'page.md', '--date', '2024-03-08', '--config', 'conf/a.json', '--json'],
      cwd,
    )
    const report: Report = JSON.parse(stdout)
    expect(report).toMatchObject({ config: 'conf/a.json', out: 'conf/x', issue: { publication: '甲报' } })
    expect(readFileSync(join(cwd, 'conf/x/style.css'), 'utf8')).toContain('vertical-rl')
  })

  it('does not apply to an issue that a person has corrected', async () => {
    const cwd = configured({ publication: '甲报', language: 'zh-Hans', convert: { to: ['md'] } }, { 'page.md': PAGE })
    await runHere(['convert', 'page.md', '--date', '2024-03-08'], cwd)
    expect((await runHere(['convert', 'out/issue.md', '--to', 'json', '--out', 'again'], cwd)).code).toBe(0)
    expect(JSON.parse(readFileSync(join(cwd, 'again/issue.json'), 'utf8')).publication.name).toBe('甲报')
  })

  it('above a folder that is in no package is not used', async () => {
    const cwd = configured({ publication: '甲报' }, { 'inner/issues/2024-03-08/01.md': PAGE })
    const report = await reportOf(['build', 'issues', '--cover', 'none'], join(cwd, 'inner'))
    expect(report.config).toBeNull()
  })

  it('names the patterns of paths and the editions', async () => {
    const pages = { 'in/am/20240308/A1 要闻.md': PAGE, 'in/pm/20240308/A2 体育.md': PAGE, 'in/notes.md': '不是版面' }
    const cwd = configured(
      { issues: 'in', pages: '{edition}/{date}/{label} {name}.md', editions: { am: '早报' } },
      pages,
    )
    const { issues, input } = await reportOf(['build'], cwd)
    expect(input).toHaveLength(2)
    expect(issues.map(({ date, pages }) => [date, pages.map(({ label, name }) => [label, name])])).toEqual([
      ['2024-03-08', [['A1', '要闻']]],
      ['2024-03-08', [['A2', '体育']]],
    ])
    const index = readFileSync(join(cwd, 'site/archive/index.html'), 'utf8')
    expect(index).toContain('早报')
  })
})

describe('a wrong configuration', () => {
  it.each([
    [{ siteUrl: 'paper.example' }, 'siteUrl: expected an absolute http or https URL, found "paper.example".'],
    [{ feeds: { issues: 0 } }, 'feeds.issues: expected a whole number from 1, found 0.'],
    [{ feeds: { profile: 'reader' } }, 'feeds.profile: expected "aggregator", found "reader".'],
    [{ outputs: ['rss', 'pdf'] }, 'outputs.1: expected "rss", "atom"'],
    [{ sitUrl: 'x' }, 'sitUrl: expected the name siteUrl, found "sitUrl".'],
    [{ pages: '{label}.md' }, 'pages: expected a pattern such as "{edition}/{date}/{label}.md", found "{label}.md".'],
    [{ timeZone: 'Taiyuan', theme: 1 }, 'timeZone: expected an IANA time zone'],
  ])('%j is refused with its place and what is expected', async (config, sentence) => {
    const cwd = configured(config)
    const { code, stderr } = await runHere(['build', 'issues'], cwd)
    expect(code).toBe(1)
    expect(stderr).toContain('error: Cannot use the configuration banmian.config.json; correct it')
    expect(stderr).toMatch(/ {2}banmian\.config\.json:1:\d+: /)
    expect(stderr).toContain(sentence)
    expect(existsSync(join(cwd, 'site'))).toBe(false)
  })

  it.each([
    ['banmian.config.json', '{"out": }', 'Cannot read banmian.config.json:1:9: expected JSON, but a value is missing.'],
    ['banmian.config.mjs', 'throw new Error("broken")', 'Cannot load banmian.config.mjs: broken.'],
    ['banmian.config.js', 'export default 1', 'the configuration: expected an object, found 1.'],
  ])('%s with %j says why', async (name, content, sentence) => {
    const { code, stderr } = await runHere(['build', 'in'], folderOf({ [name]: content }))
    expect([code, stderr]).toEqual([1, expect.stringContaining(sentence)])
  })

  it('that is missing is named', async () => {
    const { code, stderr } = await runHere(['build', 'in', '--config', 'no.json'], newFolder())
    expect([code, stderr]).toEqual([1, 'error: Cannot read no.json: there is no such file or folder.\n'])
  })
})
