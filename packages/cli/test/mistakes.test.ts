import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { newFolder, SAMPLE } from './run-bin.js'
import { runHere } from './run-here.js'

it.each([
  [['help', 'lin'], "Unknown command 'lin'. Did you mean lint? See banmian --help."],
  [['help', 'zzzzzz'], "Unknown command 'zzzzzz'. See banmian --help."],
  [['lint', '--json', '--format', 'sarif', SAMPLE], 'Expected either --json or --format sarif, received both.'],
  [
    ['explain', SAMPLE, '--json', '--html', '-'],
    'Expected either --json or --html -, because both print to standard output.',
  ],
  [
    ['explain', 'headline-after-body', '--html', 'x.html'],
    'Expected --html with pages only; the text about a message is printed.',
  ],
])('explains %j', async (args, text) => {
  const { code, stdout, stderr } = await runHere(args, newFolder())
  const printed = args.includes('--json') ? JSON.parse(stdout).error.text : stderr.replace('error: ', '').trimEnd()
  expect([code, printed]).toEqual([2, text])
})

it('help about a command is printed', async () => {
  for (const name of ['convert', 'site'])
    expect(await runHere(['help', name], newFolder())).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Usage: banmian'),
    })
})

it('explain prints its report to standard output, and names a missing folder', async () => {
  const cwd = newFolder()
  const { code, stdout } = await runHere(['explain', SAMPLE, '--html', '-'], cwd)
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^<!doctype html>[\s\S]*<\/html>\s*$/)])
  expect(await runHere(['explain', SAMPLE, '--html', 'none/x.html'], cwd)).toMatchObject({
    code: 1,
    stderr: 'error: Cannot write to none/x.html: there is no folder none; make it first.\n',
  })
})

it.each([
  [
    'banmian.config.ts',
    "export default {\n  publication: 'x' issues: 'y'\n}\n",
    ':2:20: Unexpected token, expected ",".',
  ],
  ['banmian.config.mjs', 'export default { publication: x }\n', ': x is not defined.'],
])('an error in %s has its position where it is known', async (name, content, end) => {
  const cwd = newFolder()
  writeFileSync(join(cwd, name), content)
  expect(await runHere(['build'], cwd)).toMatchObject({ code: 1, stderr: `error: Cannot load ${name}${end}\n` })
})

it('a file that no encoding makes readable is not advised to be read', async () => {
  const cwd = newFolder()
  writeFileSync(join(cwd, 'noise'), Buffer.from([0xff, 0x00, 0x80, 0xc3, 0x28, 0x00, 0xf5]))
  const { code, stderr } = await runHere(['convert', 'noise'], cwd)
  expect([code, stderr]).toEqual([1, expect.not.stringContaining('--encoding utf-8')])
})

it('a log is not written to a file that is none', async () => {
  const cwd = newFolder()
  writeFileSync(join(cwd, '01.md'), '## 新桥通车\n\n本报讯 3月7日,城东新桥建成通车。(张三)\n')
  const before = readFileSync(join(cwd, '01.md'), 'utf8')
  const args = ['convert', '01.md', '--to', 'md', '-q', '--log-file']
  expect(await runHere([...args, '01.md'], cwd)).toMatchObject({
    code: 1,
    stderr:
      'error: Cannot write the log to 01.md: the file contains something else; name another one with --log-file.\n',
  })
  expect([readFileSync(join(cwd, '01.md'), 'utf8'), existsSync(join(cwd, 'out'))]).toEqual([before, false])
  for (const _ of [1, 2]) expect((await runHere([...args, 'run.log'], cwd)).code).toBe(0)
  const lines = readFileSync(join(cwd, 'run.log'), 'utf8').trimEnd().split('\n')
  expect(lines.filter((line) => JSON.parse(line).event === 'start')).toHaveLength(2)
})

it.each(['lint', 'stats', 'tidy'])('%s says of a file without text that there is nothing to read', async (command) => {
  const cwd = newFolder()
  writeFileSync(join(cwd, 'empty.md'), '\n')
  const { code, stdout, stderr } = await runHere([command, 'empty.md'], cwd)
  expect([code, stdout + stderr]).toEqual([1, expect.stringContaining('Nothing to read: empty.md contains no text.')])
})
