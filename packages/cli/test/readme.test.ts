import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { banmian, newFolder, SAMPLE } from './run-bin.js'

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
  const { code, stdout, stderr } = await banmian(command.split(' '), { cwd })
  expect(code).toBe(0)
  const printed = `${stderr}\n${stdout}`
  if (process.env['UPDATE'])
    writeFileSync(
      README,
      readme.replace(shown, () => printed),
    )
  else expect(withoutSizes(shown)).toBe(withoutSizes(printed))
})

it('documents every option of the help', async () => {
  const readme = readFileSync(README, 'utf8')
  const cwd = newFolder()
  for (const command of ['convert', 'site', 'inspect', 'validate', 'archive import', 'archive search']) {
    const { stdout } = await banmian([...command.split(' '), '--help'], { cwd })
    const options = stdout.match(/--[a-z][a-z-]+/g) ?? []
    expect(options.length).toBeGreaterThan(3)
    expect(options.filter((option) => option !== '--help' && !readme.includes(option))).toEqual([])
  }
})
