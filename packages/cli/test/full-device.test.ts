import { spawnSync } from 'node:child_process'
import { existsSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../src/index.js'
import { BIN, newFolder } from './run-bin.js'
import { runHere } from './run-here.js'

const PAGE = '## 要闻\n\n## 示范小学开设劳动课\n\n本报讯 3月7日,示范小学迎来新学期的第一堂劳动课。(张三)\n'
const FULL = '/dev/full'
const SENTENCE = 'error: Cannot write to standard output: no space is left on the disk.\n'

/** Makes a folder with a page, an issue and a folder of issues. */
async function folder(): Promise<string> {
  const cwd = newFolder()
  writeFileSync(join(cwd, 'page.md'), PAGE)
  const args = ['convert', 'page.md', '--date', '2024-03-08', '--to', 'json', '--out', '2024-03-08']
  await runHere(args, cwd)
  return cwd
}

/** Runs the built command with a stream that has no space. */
function runFull(cwd: string, args: readonly string[], full: 'stdout' | 'stderr') {
  const device = openSync(FULL, 'w')
  const stdio = full === 'stdout' ? (['ignore', device, 'pipe'] as const) : (['ignore', 'pipe', device] as const)
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { cwd, stdio: [...stdio] })
  return { code: status, output: String((full === 'stdout' ? stderr : stdout) ?? '') }
}

/** Every command and form of output. */
const COMMANDS: [string, string[], number][] = [
  ['convert', ['convert', '2024-03-08/issue.json', '--quiet'], 0],
  ['convert, with its report', ['convert', '2024-03-08/issue.json'], 1],
  ['convert --json', ['convert', '2024-03-08/issue.json', '--json'], 1],
  ['convert --out -', ['convert', '2024-03-08/issue.json', '--to', 'html', '--out', '-'], 1],
  ['site', ['site', '2024-03-08'], 1],
  ['site --json', ['site', '2024-03-08', '--json'], 1],
  ['validate', ['validate', '2024-03-08/issue.json'], 1],
  ['validate --json', ['validate', '2024-03-08/issue.json', '--json'], 1],
  ['an error --json', ['convert', 'nope.md', '--json'], 1],
  ['--help', ['--help'], 1],
  ['convert --help', ['convert', '--help'], 1],
  ['--version', ['--version'], 1],
]

describe.skipIf(!existsSync(FULL))('on a full device', () => {
  it.each(COMMANDS)('%s says so in one sentence', async (_, args, code) => {
    const cwd = await folder()
    const result = runFull(cwd, args, 'stdout')
    expect(result.code).toBe(code)
    const errors = result.output.split('\n').filter((line) => line.startsWith('error: Cannot write'))
    expect(errors.map((line) => `${line}\n`)).toEqual(code === 0 ? [] : [SENTENCE])
    expect(result.output).not.toMatch(/\n\s+at |node:/)
  })

  it('files are written, although the report is not', async () => {
    const cwd = await folder()
    runFull(cwd, ['convert', '2024-03-08/issue.json', '--to', 'html'], 'stdout')
    expect(readFileSync(join(cwd, 'out/index.html'), 'utf8')).toContain('示范小学')
  })

  it.each([
    ['a message', ['convert', 'page.md', '--to', 'json']],
    ['an error', ['convert', 'nope.md']],
    ['an invalid file', ['validate', 'page.md']],
    ['the help', []],
  ])('standard error for %s changes the exit code alone', async (_, args) => {
    expect(runFull(await folder(), args, 'stderr').code).not.toBe(0)
  })
})

describe('streams that throw', () => {
  const failing = (code: string) => ({
    write: () => {
      throw Object.assign(new Error(code), { code, syscall: 'write', errno: -1 })
    },
  })
  const stdin = (async function* () {})()

  it.each([
    ['ENOSPC', 1, 'no space is left on the disk'],
    ['EIO', 1, 'the disk reported an error'],
    ['EBADF', 1, 'the system reported EBADF'],
  ])('with %s are reported once', async (code, exitCode, reason) => {
    const printed: unknown[] = []
    const stderr = { write: (data: unknown) => printed.push(data) }
    expect(await run(['--version'], { stdin, stdout: failing(code), stderr, env: {} })).toBe(exitCode)
    expect(printed.join('')).toBe(`error: Cannot write to standard output: ${reason}.\n`)
    expect(
      await run(['validate', '/nope', '--json'], { stdin, stdout: failing(code), stderr: failing(code), env: {} }),
    ).toBe(1)
  })

  it('with EPIPE are not an error', async () => {
    const io = { stdin, stdout: failing('EPIPE'), stderr: failing('EPIPE'), env: {} }
    expect(await run(['--version'], io)).toBe(0)
  })
})
