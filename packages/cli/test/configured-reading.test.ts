import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newFolder } from './run-bin.js'
import { runHere } from './run-here.js'

const PAGE = '## 河岸种下新树\n\n本报讯 三月八日，三百名居民在河岸种下四百棵树。(张三)\n'
const CONFIG = {
  publication: '示范日报',
  issues: 'pages',
  editions: { zao: '早报', wan: '晚报' },
  pageNames: ['river', 'south'],
}

/** Makes a project with files. */
function project(files: Readonly<Record<string, string>>, config: object = CONFIG): string {
  const cwd = newFolder()
  const all = { ...files, 'banmian.config.json': JSON.stringify(config) }
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    writeFileSync(join(cwd, path), text)
  }
  return cwd
}

/** Runs a command and returns its JSON document. */
async function json(cwd: string, ...args: string[]) {
  const { stdout, stderr } = await runHere([...args, '--json'], cwd)
  return JSON.parse(stdout === '' ? stderr : stdout)
}

/** The pages of two editions, and folders that are pages with names of the paper. */
const FILES = {
  'pages/2024-03-08/zao/01.md': PAGE,
  'pages/2024-03-08/wan/01.md': PAGE.replaceAll('河岸', '江岸'),
  'pages/2024-03-09/river/01.md': PAGE.replaceAll('河岸', '湖岸'),
  'pages/2024-03-09/south/02.md': PAGE.replaceAll('河岸', '南岸'),
}

describe('commands that read issues, in the folder of a configuration', () => {
  it('stats names editions and pages as build does', async () => {
    const cwd = project(FILES)
    const { issues } = await json(cwd, 'stats', 'pages')
    expect(issues.map(({ date, edition }: { date: string; edition: string }) => [date, edition])).toEqual([
      ['2024-03-08', '晚报'],
      ['2024-03-08', '早报'],
      ['2024-03-09', null],
    ])
    const { issues: without } = await json(cwd, 'stats', 'pages', '--no-config')
    expect(without.map(({ edition }: { edition: string }) => edition)).toEqual(['wan', 'zao', 'river', 'south'])
  })

  it('lint does not doubt what the configuration names', async () => {
    const cwd = project(FILES)
    const codes = async (...options: string[]): Promise<string[]> =>
      (await json(cwd, 'lint', 'pages', ...options)).messages.map(({ code }: { code: string }) => code)
    expect(await codes('--no-config')).toContain('editions-found')
    expect(await codes()).not.toContain('editions-found')
    expect((await runHere(['lint', 'pages', '--config', 'missing.json'], cwd)).code).toBe(1)
  })

  it('archive import adds the issues that build would publish', async () => {
    const cwd = project(FILES)
    expect((await json(cwd, 'archive', 'import', 'pages')).added).toBe(3)
    const { stdout } = await runHere(['archive', 'export', '--quiet'], cwd)
    const issues = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(issues.map(({ edition }) => edition).sort()).toEqual(['早报', '晚报', null].sort())
    expect(new Set(issues.map(({ publication }) => publication.name))).toEqual(new Set(['示范日报']))
  })

  it('patterns of pages count in the folders of issues', async () => {
    const config = { ...CONFIG, pages: '{edition}/{date}/{label}.md' }
    const cwd = project({ 'pages/zao/2024-03-08/01.md': PAGE, 'pages/zao/2024-03-08/note.md.txt': '' }, config)
    const { issues } = await json(cwd, 'stats', 'pages')
    expect(issues).toMatchObject([{ date: '2024-03-08', edition: '早报' }])
    expect((await json(cwd, 'stats', 'pages/zao/2024-03-08')).issues).toHaveLength(1)
  })

  it('archive import applies options to a page file that is named', async () => {
    const cwd = project({ 'page.md': PAGE })
    await runHere(['archive', 'import', 'page.md', '--publication', '江边晚报', '--no-config'], cwd)
    expect((await runHere(['archive', 'export', '--quiet'], cwd)).stdout).toContain('"name":"江边晚报"')
  })
})
