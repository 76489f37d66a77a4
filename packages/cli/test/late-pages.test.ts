import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { newFolder } from './run-bin.js'
import { runHere } from './run-here.js'

const story = (title: string) => `## 要闻\n\n## ${title}\n\n本报讯 3月7日,${title},读者可以前往参观。(张三)\n`
const FOLDER = 'issues/2024-03-08'
const ADD = ['convert', FOLDER, '--to', 'md', '--out', FOLDER, '--date', '2024-03-08']

/** Makes a folder with a page and the issue that was made from it and corrected. */
async function corrected(): Promise<string> {
  const cwd = newFolder()
  mkdirSync(join(cwd, FOLDER), { recursive: true })
  writeFileSync(join(cwd, FOLDER, '01.md'), story('菜园开课'))
  expect((await runHere(ADD, cwd)).code).toBe(0)
  const path = join(cwd, FOLDER, 'issue.md')
  writeFileSync(path, readFileSync(path, 'utf8').replace('## 菜园开课', '## 菜园里开课'))
  return cwd
}

const sentence = (text: string) =>
  `warning: ${text} with banmian convert ${FOLDER} --to md --out ${FOLDER}. [page-not-used]\n`
const NEW = `${FOLDER}/02.md: ${sentence(`The page is not used, because ${FOLDER}/issue.md is the issue of its folder; add the page to it`)}`

it('a page that arrives after the issue is reported by site, and added by the command in the message', async () => {
  const cwd = await corrected()
  const quiet = await runHere(['site', 'issues', '--cover', 'none'], cwd)
  expect(quiet.stderr).not.toContain('page-not-used')
  writeFileSync(join(cwd, FOLDER, '02.md'), story('新桥通车'))
  const { code, stderr } = await runHere(['site', 'issues', '--cover', 'none'], cwd)
  expect([code, stderr]).toEqual([0, expect.stringContaining(NEW)])
  expect((await runHere(ADD, cwd)).code).toBe(0)
  const markdown = readFileSync(join(cwd, FOLDER, 'issue.md'), 'utf8')
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
    stderr: expect.stringContaining(`error: ${FOLDER}/issue.md already contains a whole issue, and ${FOLDER}/0`),
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
