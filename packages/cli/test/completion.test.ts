import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { newFolder } from './run-bin.js'
import { runHere } from './run-here.js'

const MAN_PAGE = fileURLToPath(new URL('../dist/banmian.1', import.meta.url))

/** Returns whether a program is installed. */
function has(program: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`])
    return true
  } catch {
    return false
  }
}

describe('banmian completion', () => {
  const scripts: Record<string, string> = {}
  beforeAll(async () => {
    for (const shell of ['bash', 'zsh', 'fish'])
      scripts[shell] = (await runHere(['completion', shell], process.cwd())).stdout
  })

  it.skipIf(!has('bash')).each([
    [['li'], ['lint']],
    [['convert', '--pu'], ['--publication']],
    [['convert', '--to', 'h'], ['html']],
    [['lint', 'page.md', '--format', 's'], ['sarif']],
    [['convert', 'pa'], []],
    [
      ['convert', '--to', 'html,j'],
      ['html,jsonfeed', 'html,json', 'html,jsonl'],
    ],
    [['build', '--theme', 'n'], ['newsprint']],
    [['site', '--pr'], ['--prune']],
    [
      ['archive', 'se'],
      ['search', 'serve'],
    ],
    [['completion', 'z'], ['zsh']],
    [['help', 'li'], ['lint']],
  ])('completes %j in bash', (words, expected) => {
    const path = join(newFolder(), 'banmian.bash')
    writeFileSync(path, scripts['bash']!)
    const run = `source "$0"; COMP_WORDS=(banmian "$@"); COMP_CWORD=$#; _banmian; printf '%s\\n' "\${COMPREPLY[@]}"`
    const printed = execFileSync('bash', ['-c', run, path, ...words], { encoding: 'utf8' })
    expect(printed.split('\n').filter(Boolean)).toEqual(expected)
  })

  it.each(['bash', 'zsh', 'fish'])('knows every command and option in %s', async (shell) => {
    const { stdout } = await runHere(['--help'], process.cwd())
    const commands = [...stdout.slice(stdout.indexOf('Commands:')).matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name!)
    expect(commands.length).toBeGreaterThan(8)
    for (const command of commands.filter((name) => name !== 'help')) {
      expect(scripts[shell]).toContain(command)
      const help = (await runHere([command, '--help'], process.cwd())).stdout
      const options = [...help.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm)].map(([, name]) => name!)
      for (const option of options) expect(scripts[shell]).toMatch(new RegExp(`(?:--|-l )${option}\\b`))
    }
  })

  it('refuses another shell', async () => {
    const { code, stderr } = await runHere(['completion', 'tcsh'], process.cwd())
    expect([code, stderr]).toEqual([2, 'error: Expected bash, zsh or fish, received "tcsh".\n'])
  })
})

describe('the manual page', () => {
  it('is part of the build, and has every command', async () => {
    const text = readFileSync(MAN_PAGE, 'utf8')
    expect((await runHere(['man'], process.cwd())).stdout).toBe(text)
    expect(text).toMatch(/^\.TH BANMIAN 1 /)
    for (const name of ['convert', 'build', 'explain', 'lint', 'tidy', 'stats', 'diff'])
      expect(text).toContain(`.SS "banmian ${name}"`)
    const requests = text.split('\n').filter((line) => /^[.']/.test(line))
    for (const line of requests) expect(line).toMatch(/^\.(?:TH|SH|SS|B|TP|PP|br|nf|fi)\b/)
  })

  it.skipIf(!has('man') || !has('groff'))('is read by man without a warning', () => {
    const args = ['--warnings', '-E', 'UTF-8', '-l', '-Tutf8', '-Z', MAN_PAGE]
    const printed = execFileSync('sh', ['-c', 'man "$@" 2>&1 >/dev/null', 'sh', ...args], { encoding: 'utf8' })
    expect(printed).toBe('')
  })
})
