import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sampleIssue } from '@banmian/test-kit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runHere } from './run-here.js'

let cwd = ''
const run = (...args: string[]) => runHere(['archive', ...args], cwd)
const exportOf = async (archive: string): Promise<string> => (await run('export', '-a', archive)).stdout

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'banmian-cli-archive-'))
  mkdirSync(join(cwd, 'issues/2024-03-08'), { recursive: true })
  mkdirSync(join(cwd, 'issues/2024-03-09'), { recursive: true })
  writeFileSync(join(cwd, 'issues/2024-03-08/issue.json'), JSON.stringify(sampleIssue()))
  writeFileSync(join(cwd, 'issues/2024-03-09/page.md'), '# 新桥通车\n\n本报讯 3月8日，城东的新桥通车，市民步行过江。\n')
})

afterAll(() => rmSync(cwd, { recursive: true, force: true }))

describe('banmian archive', () => {
  it('imports issues and pages, and leaves unchanged ones alone', async () => {
    const first = await run('import', 'issues', '--publication', '江城日报')
    expect(first).toEqual({ code: 0, stdout: '2 issues added, 0 replaced, 0 unchanged.\n', stderr: '' })
    const { stdout } = await run('import', 'issues', '--publication', '江城日报', '--json')
    expect(JSON.parse(stdout)).toEqual({ added: 0, replaced: 0, unchanged: 2, failures: [] })
  })

  it('keeps the ids of an issue whose first lines were corrected', async () => {
    const page = (first: string) => `# 老桥重修\n\n${first}市民步行过江，两岸的商铺也都开了门。\n`
    const write = (path: string, first: string) => writeFileSync(join(cwd, path), page(first))
    const articles = async () =>
      (await exportOf('ids.db'))
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
        .map(({ id, pages: [{ articles }] }) => [id, articles[0].id])
    mkdirSync(join(cwd, 'ids/2024-03-09'), { recursive: true })
    mkdirSync(join(cwd, 'ids/2024-03-10'), { recursive: true })
    for (const day of ['09', '10']) write(`ids/2024-03-${day}/page.md`, '昨天，城东的老乔重修。')
    const importing = ['import', 'ids', '-p', '江城日报', '-a', 'ids.db']
    expect((await run(...importing)).stdout).toBe('2 issues added, 0 replaced, 0 unchanged.\n')
    const before = await articles()
    write('ids/2024-03-10/page.md', '昨天，城东的老桥重修。')
    expect((await run(...importing)).stdout).toBe('0 issues added, 1 replaced, 1 unchanged.\n')
    expect(await articles()).toEqual(before)
    expect((await run(...importing)).stdout).toBe('0 issues added, 0 replaced, 2 unchanged.\n')
    expect(await exportOf('ids.db')).toContain('城东的老桥重修')
  })

  it('goes on after an issue that cannot be read, when asked to', async () => {
    writeFileSync(join(cwd, 'broken.json'), '{"type":"issue"}')
    const arguments_ = ['import', 'broken.json', 'issues', '-p', '江城日报']
    expect((await run(...arguments_)).code).toBe(1)
    const { code, stdout, stderr } = await run(...arguments_, '--keep-going')
    expect([code, stdout]).toEqual([1, '0 issues added, 0 replaced, 2 unchanged.\n'])
    expect(stderr).toMatch(/^error: .*broken\.json/)
  })

  it('prints the articles that match', async () => {
    const { code, stdout } = await run('search', '新桥 -足球', '--since', '2024-03-09')
    expect([code, stdout]).toEqual([0, '2024-03-09  江城日报  新桥通车\n    新桥通车\n1 of 1 found.\n'])
    const relevant = await run('search', '雷锋', '--order', 'relevance', '--first', '1', '--json')
    expect(JSON.parse(relevant.stdout)).toMatchObject({
      total: { exact: true },
      hits: [{ date: '2024-03-08', headline: '让雷锋精神在警营闪光' }],
    })
    expect(await run('search', '没有的词')).toEqual({ code: 1, stdout: '0 of 0 found.\n', stderr: '' })
    expect((await run('search', '"新桥')).stderr).toBe(
      'error: Expected a closing quotation mark after the phrase. See position 1 of the query.\n',
    )
  })

  it('exports, checks and counts', async () => {
    const exported = (await run('export')).stdout.trimEnd().split('\n')
    expect(exported.map((line) => JSON.parse(line).date)).toEqual(['2024-03-08', '2024-03-09'])
    expect(JSON.parse(exported[0] ?? '')).toEqual(sampleIssue())
    expect((await run('check')).stdout).toMatch(/^2 issues with \d+ articles checked: 0 problems\.\n$/)
    expect((await run('stats')).stdout).toMatch(
      /^publications {2}2\nissues {8}2\n[\s\S]*days {10}2024-03-08 to 2024-03-09\n/,
    )
  })

  it('imports what it exports, from a file and from standard input', async () => {
    // U+2028 ends a line of some programs, but not of JSON Lines.
    writeFileSync(join(cwd, 'separated.md'), '# 新桥\u2028通车\n\n本报讯 市民步行过江。\n')
    await run('import', 'issues', 'separated.md', '-p', '江城日报', '-a', 'original.db')
    const exported = await exportOf('original.db')
    expect(exported).toMatch(/^\{"type":"issue",.*\u2028/s)
    expect(exported.split('\n')).toHaveLength(4)
    writeFileSync(join(cwd, 'issues.jsonl'), exported)
    const fromFile = await run('import', 'issues.jsonl', '-a', 'file.db')
    expect(fromFile).toEqual({ code: 0, stdout: '3 issues added, 0 replaced, 0 unchanged.\n', stderr: '' })
    const piped = await runHere(['archive', 'import', '-', '-a', 'pipe.db'], cwd, exported)
    expect(piped).toEqual(fromFile)
    for (const archive of ['file.db', 'pipe.db']) expect(await exportOf(archive)).toBe(exported)
  })

  it('reads exports before other issues, which replace theirs', async () => {
    const [line = ''] = (await exportOf('original.db')).split('\n').filter((text) => text.includes('雷锋'))
    writeFileSync(join(cwd, 'old.jsonl'), line.replaceAll('雷锋', '雪锋'))
    expect((await run('import', 'issues/2024-03-08', 'old.jsonl', '-a', 'corrected.db')).stdout).toBe(
      '1 issue added, 1 replaced, 0 unchanged.\n',
    )
    expect(await exportOf('corrected.db')).toBe(`${line}\n`)
  })

  it('names the lines that are not issues, and goes on after them when asked to', async () => {
    const [first, , third] = (await exportOf('original.db')).split('\n')
    writeFileSync(join(cwd, 'damaged.jsonl'), [first, '{"type":"issue"}', '', third, '{"type":"iss'].join('\n'))
    const stopped = await run('import', 'damaged.jsonl', '-a', 'damaged.db')
    expect([stopped.code, stopped.stderr]).toEqual([
      1,
      expect.stringMatching(/^error: Cannot read damaged\.jsonl: it is not a valid issue:\n.*damaged\.jsonl:2:/),
    ])
    const { code, stdout } = await run('import', 'damaged.jsonl', '-a', 'damaged.db', '--keep-going', '--json')
    expect([code, JSON.parse(stdout)]).toMatchObject([1, { added: 1, unchanged: 1 }])
    const details = JSON.parse(stdout).failures.map((failure: { details: string[] }) => failure.details[0])
    expect(details).toEqual([
      expect.stringMatching(/^damaged\.jsonl:2:1: /),
      expect.stringMatching(/^damaged\.jsonl:5:\d+: Expected JSON/),
    ])
  })

  it('says why an archive cannot be used', async () => {
    writeFileSync(join(cwd, 'text.db'), 'not a database, but a text that is long enough to be read as one')
    expect((await run('stats', '--archive', 'missing.db')).stderr).toMatch(/^error: .*missing\.db does not exist\. /)
    const damaged = await run('import', 'issues', '-a', 'text.db')
    expect([damaged.code, damaged.stderr]).toEqual([1, expect.stringMatching(/is damaged or not an archive\./)])
  })
})
