import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { newFolder } from './run-bin.js'
import { runHere } from './run-here.js'

const story = (title: string) => `## 要闻\n\n## ${title}\n\n本报讯 3月7日,${title},读者可以前往参观。(张三)\n`
const FOLDER = 'issues/2024-03-08'
const MAKE = ['convert', FOLDER, '--to', 'md', '--out', FOLDER]
const FACTS = ['--publication', '江城 日报', '--date', '2024-03-08', '--number', '12345']

/** Makes a folder with a page and the issue that was made from it and corrected. */
async function corrected(): Promise<string> {
  const cwd = newFolder()
  mkdirSync(join(cwd, FOLDER), { recursive: true })
  writeFileSync(join(cwd, FOLDER, '01.md'), story('菜园开课'))
  expect((await runHere([...MAKE, ...FACTS], cwd)).code).toBe(0)
  const path = join(cwd, FOLDER, 'issue.md')
  writeFileSync(path, readFileSync(path, 'utf8').replace('## 菜园开课', '## 菜园里开课'))
  return cwd
}

const sentence = (text: string) =>
  `warning: ${text} with banmian convert ${FOLDER} --to md --out ${FOLDER} --publication '江城 日报' --date 2024-03-08 --number 12345. [page-not-used]\n`
const NEW = `${FOLDER}/02.md: ${sentence(`The page is not used, because ${FOLDER}/issue.md is the issue of its folder; add the page to it`)}`

it('a page that arrives after the issue is reported by site, and added by the command in the message', async () => {
  const cwd = await corrected()
  const quiet = await runHere(['site', 'issues', '--cover', 'none'], cwd)
  expect(quiet.stderr).not.toContain('page-not-used')
  writeFileSync(join(cwd, FOLDER, '02.md'), story('新桥通车'))
  const { code, stderr } = await runHere(['site', 'issues', '--cover', 'none'], cwd)
  expect([code, stderr]).toEqual([0, expect.stringContaining(NEW)])
  const before = readFileSync(join(cwd, FOLDER, 'issue.md'), 'utf8')
  expect(await runHere([...MAKE, ...FACTS], cwd)).toMatchObject({ code: 0 })
  const markdown = readFileSync(join(cwd, FOLDER, 'issue.md'), 'utf8')
  const head = (text: string) => text.split('\n# ')[0]
  expect(head(markdown)).toBe(head(before))
  expect(markdown).toContain('## 菜园里开课')
  expect(markdown).toContain('## 新桥通车')
  expect((await runHere(['site', 'issues', '--cover', 'none'], cwd)).stderr).not.toContain('page-not-used')
})

it('a page that has changed since is reported', async () => {
  const cwd = await corrected()
  writeFileSync(join(cwd, FOLDER, '01.md'), story('菜园开课').replace('前往', '步行前往'))
  const { stderr } = await runHere(['site', 'issues', '--cover', 'none'], cwd)
  const text = `The page has changed since ${FOLDER}/issue.md was made from it, and the change is not used; take it over`
  expect(stderr).toContain(`${FOLDER}/01.md: ${sentence(text)}`)
})

it('convert names the issue and the page, of text and of a tool', async () => {
  const cwd = await corrected()
  writeFileSync(join(cwd, FOLDER, '02.md'), story('新桥通车'))
  expect(await runHere(['convert', FOLDER, '--to', 'html'], cwd)).toMatchObject({
    code: 2,
    stderr: `error: ${FOLDER}/issue.md already contains the whole issue of its folder; convert ${FOLDER}/issue.md alone, or make it again from the pages in the folder with banmian convert ${FOLDER} --to md --out ${FOLDER} --publication '江城 日报' --date 2024-03-08 --number 12345.\n`,
  })
  const tool = newFolder()
  mkdirSync(join(tool, 'a'))
  writeFileSync(join(tool, 'a/issue.md'), readFileSync(join(cwd, FOLDER, 'issue.md')))
  writeFileSync(
    join(tool, 'a/03.json'),
    JSON.stringify([{ type: 'text', text: '菜园开课', text_level: 1, page_idx: 0 }]),
  )
  writeFileSync(join(tool, 'a/package.json'), '{}')
  const { code, stderr } = await runHere(['convert', 'a', '--to', 'html'], tool)
  expect([code, stderr.match(/a\/\S+: warning: The page is not used/g)]).toEqual([
    0,
    ['a/03.json: warning: The page is not used'],
  ])
})

it('an issue with a date is not replaced by one without', async () => {
  const cwd = newFolder()
  writeFileSync(join(cwd, '01.md'), story('菜园开课'))
  const make = ['convert', '01.md', '--to', 'md', '--out', 'out']
  expect((await runHere([...make, '--date', '2024-03-08'], cwd)).code).toBe(0)
  const before = readFileSync(join(cwd, 'out/issue.md'), 'utf8')
  expect(await runHere(make, cwd)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining(
      'error: Cannot replace the issue of 2024-03-08 in out by one without a date; state it with --date 2024-03-08, choose another folder with --out, or lose it with --force.\n',
    ),
  })
  expect(readFileSync(join(cwd, 'out/issue.md'), 'utf8')).toBe(before)
  expect((await runHere([...make, '--force'], cwd)).code).toBe(0)
})

it('the folder of pages states the date, to convert and to build, also for one of its pages', async () => {
  const cwd = newFolder()
  mkdirSync(join(cwd, FOLDER), { recursive: true })
  writeFileSync(join(cwd, FOLDER, '01.md'), story('菜园开课'))
  expect((await runHere(['convert', FOLDER, '--to', 'md', '--out', 'out'], cwd)).code).toBe(0)
  expect(readFileSync(join(cwd, 'out/issue.md'), 'utf8')).toContain('\ndate: 2024-03-08\n')
  expect(await runHere(['build', `${FOLDER}/01.md`, '--cover', 'none', '-q'], cwd)).toMatchObject({ code: 0 })
})

it.each([
  ['issue.json', '{bad'],
  ['issue.json', '[]'],
  ['issue.md', '# 菜园开课'],
])('a file with the name of an issue that contains something else is an error: %s', async (name, content) => {
  const cwd = newFolder()
  mkdirSync(join(cwd, FOLDER), { recursive: true })
  writeFileSync(join(cwd, FOLDER, name), content)
  const { code, stderr } = await runHere(['build', 'issues', '--cover', 'none'], cwd)
  expect([code, stderr]).toEqual([1, expect.stringContaining(`Cannot read ${FOLDER}/${name}: it is not an issue;`)])
  expect(await runHere(['lint', 'issues'], cwd)).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('it is not an issue'),
  })
  expect(await runHere(['archive', 'import', 'issues'], cwd)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('it is not an issue'),
  })
})
