import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Issue } from '@banmian/core'
import { sampleIssue } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import type { SiteReport } from '../src/index.js'
import { newFolder } from './run-bin.js'
import { runHere } from './run-here.js'
import { writtenIn } from './tree.js'

const OPTIONS = ['--site-url', 'https://p.example/', '--cover', 'none']

/** Returns an issue of a day with three articles of its own. */
function issueOf(date: string, headline = '新桥通车', name = '江城日报'): Issue {
  const sample = sampleIssue()
  const day = date.replaceAll('-', '')
  return {
    ...sample,
    id: `i${day}${name === '江城日报' ? '' : 'b'}`,
    publication: { ...sample.publication, name },
    date,
    pages: sample.pages.map((page) => ({
      ...page,
      id: `p${day}`,
      articles: page.articles.slice(0, 3).map((article, index) => ({
        ...article,
        id: `a${day}${index}`,
        headline: { ...article.headline, main: `${headline}${index}` },
      })),
    })),
  }
}

/** Adds issues to the archive of a folder. */
async function put(cwd: string, ...issues: readonly Issue[]): Promise<void> {
  const names = issues.map(({ id }) => `${id}.json`)
  for (const issue of issues) writeFileSync(join(cwd, `${issue.id}.json`), JSON.stringify(issue))
  expect((await runHere(['archive', 'import', ...names], cwd)).code).toBe(0)
}

async function build(cwd: string, ...args: readonly string[]): Promise<SiteReport> {
  const { code, stdout, stderr } = await runHere(['build', ...args, ...OPTIONS, '--json'], cwd)
  expect([code, stderr]).toEqual([0, ''])
  return JSON.parse(stdout)
}

const fromArchive = (cwd: string, out: string, ...args: readonly string[]) =>
  build(cwd, '--from-archive', 'paper.db', '--out', out, ...args)

describe('banmian build --from-archive', () => {
  it('writes the same bytes as a build of the exported issues, with threads as well', async () => {
    const cwd = newFolder()
    const dates = Array.from({ length: 9 }, (_, index) => `2024-0${index + 1}-08`)
    await put(cwd, ...dates.map((date) => issueOf(date)))
    const { stdout } = await runHere(['archive', 'export'], cwd)
    for (const line of stdout.trimEnd().split('\n')) {
      const { date } = JSON.parse(line) as Issue
      mkdirSync(join(cwd, 'issues', date!), { recursive: true })
      writeFileSync(join(cwd, 'issues', date!, 'issue.json'), line)
    }
    await build(cwd, 'issues', '--out', 'folders', '--jobs', '1')
    const { issues } = await fromArchive(cwd, 'archived', '--jobs', '2')
    expect(issues.map(({ date }) => date)).toEqual(dates)
    const expected = writtenIn(join(cwd, 'folders'))
    expect(Object.keys(expected)).toContain('issues/2024-05-08/index.html')
    expect(writtenIn(join(cwd, 'archived'))).toEqual(expected)
  })

  it('makes only what has changed again, with the same result as --full', async () => {
    const cwd = newFolder()
    await put(cwd, issueOf('2024-03-07'), issueOf('2024-03-08'), issueOf('2024-03-09'))
    await fromArchive(cwd, 'site')
    const again = await fromArchive(cwd, 'site')
    expect(new Set(again.files.map(({ state }) => state))).toEqual(new Set(['unchanged']))
    await put(cwd, issueOf('2024-03-08', '老桥大修'))
    const { files } = await fromArchive(cwd, 'site')
    const changed = files.filter(({ state }) => state !== 'unchanged').map(({ path }) => path)
    expect(changed).toContain('issues/2024-03-08/index.html')
    expect(changed).not.toContain('issues/2024-03-07/articles/a202403070.html')
    await fromArchive(cwd, 'full', '--full')
    expect(writtenIn(join(cwd, 'site'))).toEqual(writtenIn(join(cwd, 'full')))
  })

  it('reads unchanged issues only to compare them', async () => {
    const cwd = newFolder()
    await put(cwd, issueOf('2024-03-07'), issueOf('2024-03-08'))
    await fromArchive(cwd, 'site')
    await put(cwd, issueOf('2024-03-09'))
    await runHere(['build', '--from-archive', 'paper.db', ...OPTIONS, '--log-file', 'log.jsonl'], cwd)
    const steps = readFileSync(join(cwd, 'log.jsonl'), 'utf8').match(/"text":"Reading issues"[^}]*"total":(\d+)/)
    expect(steps?.[1]).toBe('1')
  })

  it('takes one newspaper out of several, and says what it cannot use', async () => {
    const cwd = newFolder()
    await put(cwd, issueOf('2024-03-08'), issueOf('2024-03-08', '晚间消息', '江城晚报'))
    const { issues } = await fromArchive(cwd, 'site', '--publication', '江城晚报')
    expect(issues.map(({ publication }) => publication)).toEqual(['江城晚报'])
    const refused = async (...args: readonly string[]) =>
      (await runHere(['build', '--out', 'other', ...args], cwd)).stderr
    expect(await refused('--from-archive', 'paper.db')).toMatch(
      /paper\.db\/i20240308b? and paper\.db\/i20240308b? are both/,
    )
    expect(await refused('--from-archive', 'none.db')).toMatch(/^error: .*none\.db does not exist\./)
    expect(await refused('issues', '--from-archive', 'paper.db')).toBe(
      'error: Expected either folders of issues or --from-archive, received both.\n',
    )
    expect(await refused('--from-archive', 'paper.db', '--publication', '无名报')).toMatch(
      /the archive paper\.db does not contain any issue of 无名报;/,
    )
    await put(cwd, { ...issueOf('2024-03-10'), date: null })
    expect(await refused('--from-archive', 'paper.db', '--publication', '江城日报')).toMatch(
      /Cannot add paper\.db\/i20240310 to the site: its date is not known; import it again with its date/,
    )
  })
})
