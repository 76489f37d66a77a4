import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { SiteReport } from '../src/index.js'
import { banmian, newFolder, SAMPLE } from './run-bin.js'
import { runHere } from './run-here.js'

const README = new URL('../README.md', import.meta.url)

/**
 * Removes file sizes, which change with every change of the markup, and the font of the cover,
 * which depends on the computer.
 */
const withoutSizes = (text: string) =>
  text.replace(/ +\d+(\.\d)? [kM]?B$/gm, ' <size>').replace(/^.*\[cover-(?:font|svg)\]\n/gm, '')

it('shows the output of the command for the sample page', async () => {
  const readme = readFileSync(README, 'utf8')
  const example = /```sh\nbanmian (?<command>convert page\.md [^\n]*)\n```\n.*?\n```\n(?<shown>.*?)```\n/s.exec(readme)
  const { command = '', shown = '' } = example?.groups ?? {}
  const cwd = newFolder()
  copyFileSync(SAMPLE, join(cwd, 'page.md'))
  const { code, stdout, stderr } = await runHere(command.split(' '), cwd)
  expect(code).toBe(0)
  const printed = `${stderr}\n${stdout}`
  if (process.env['UPDATE'])
    writeFileSync(
      README,
      readme.replace(shown, () => printed),
    )
  else expect(withoutSizes(shown)).toBe(withoutSizes(printed))
})

it('shows a configuration that works', async () => {
  const [, config = ''] = /```ts\n(import \{ defineConfig \}.*?)```/s.exec(readFileSync(README, 'utf8')) ?? []
  const cwd = newFolder()
  writeFileSync(join(cwd, 'banmian.config.ts'), config)
  mkdirSync(join(cwd, 'issues/morning/2024-03-08'), { recursive: true })
  copyFileSync(SAMPLE, join(cwd, 'issues/morning/2024-03-08/01.md'))
  const { code, stdout } = await banmian(['build', '--cover', 'none', '--json'], { cwd })
  expect(code).toBe(0)
  const { issues, files }: SiteReport = JSON.parse(stdout)
  expect(issues).toMatchObject([{ publication: '太原日报', date: '2024-03-08', pages: [{ label: '01' }] }])
  expect(files.map(({ path }) => path)).toContain('feed.xml')
})

it('shows the output of the commands that look closer', async () => {
  const cwd = newFolder()
  copyFileSync(SAMPLE, join(cwd, 'page.md'))
  await runHere(['convert', 'page.md', '--to', 'md', '--quiet'], cwd)
  const path = join(cwd, 'out/issue.md')
  writeFileSync(path, readFileSync(path, 'utf8').replace('党风廉政建设工作会', '党风廉政建设会议'))
  const readme = readFileSync(README, 'utf8')
  const examples = readme.matchAll(/(```sh\nbanmian ((?:lint|explain|stats|diff) [^\n]*)\n```\n\n```\n)(.*?)```\n/gs)
  let updated = readme
  for (const [all, before, command, shown] of examples) {
    const { stdout, stderr } = await runHere(command!.split(' '), cwd)
    expect(stderr).toBe('')
    if (process.env['UPDATE']) updated = updated.replace(all, () => `${before}${stdout}\`\`\`\n`)
    else expect(shown).toBe(stdout)
  }
  if (process.env['UPDATE']) writeFileSync(README, updated)
})

it('documents every option of the help', async () => {
  const readme = readFileSync(README, 'utf8')
  const cwd = newFolder()
  for (const command of [
    'convert',
    'build',
    'serve',
    'init',
    'inspect',
    'validate',
    'explain',
    'lint',
    'tidy',
    'stats',
    'diff',
    'archive import',
    'archive search',
    'archive export',
    'archive serve',
  ]) {
    const { stdout } = await runHere([...command.split(' '), '--help'], cwd)
    const options = stdout.match(/--[a-z][a-z-]+/g) ?? []
    expect(options.length).toBeGreaterThan(3)
    expect(options.filter((option) => option !== '--help' && !readme.includes(option))).toEqual([])
  }
})
