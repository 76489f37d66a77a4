import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isMissing } from '@banmian/test-kit'
import { beforeAll, describe, expect, it } from 'vitest'
import { newFolder } from './run-bin.js'
import { runHere } from './run-here.js'

const MAN_PAGE = fileURLToPath(new URL('../dist/banmian.1', import.meta.url))

/** Returns the start-up file of a zsh that notes what it completes, and when it has done so. */
const zshrc = (script: string): string => `PS1='READY>'
autoload -Uz compinit; compinit -u -D
source ${script}
compadd() { local -a found; builtin compadd -O found "$@"; print -rl -- $found >> hits; builtin compadd "$@" }
finish() { print done > finished }
zle -N finish
bindkey '^I' complete-word
bindkey '^X' finish
`

/** A program for zsh that types a line and a tab into another zsh. */
const ZSH_DRIVER = `zmodload zsh/zpty
rm -f hits finished
touch hits
zpty -b shell 'zsh -i'
seen=''
for i in {1..400}; do
  while zpty -r -t shell part; do seen+=$part; done
  [[ $seen == *READY\\>* ]] && break
  sleep 0.05
done
zpty -n -w shell "$1"$'\\t\\x18'
for i in {1..400}; do
  [[ -e finished ]] && break
  while zpty -r -t shell part; do :; done
  sleep 0.05
done
zpty -d shell
`

describe('banmian completion', () => {
  const scripts: Record<string, string> = {}
  beforeAll(async () => {
    for (const shell of ['bash', 'zsh', 'fish'])
      scripts[shell] = (await runHere(['completion', shell], process.cwd())).stdout
  })

  /** Words of a command line of which the last is completed, and the results in any order. */
  const LINES: [words: string[], completed: string[]][] = [
    [['li'], ['lint']],
    [['--ver'], ['--version']],
    [['convert', '--pu'], ['--publication']],
    [['convert', '--to', 'h'], ['html']],
    [['lint', 'page.md', '--format', 's'], ['sarif']],
    [['convert', 'pa'], ['page.md']],
    [['lint', '--log-file', 'pa'], ['page.md']],
    [
      ['convert', '--to', 'html,j'],
      ['html,json', 'html,jsonfeed', 'html,jsonl'],
    ],
    [['build', '--theme', 'n'], ['newsprint']],
    [['site', '--pr'], ['--prune']],
    [
      ['archive', 'se'],
      ['search', 'serve'],
    ],
    [['archive', 'search', '--js'], ['--json']],
    [['completion', 'z'], ['zsh']],
    [['help', 'li'], ['lint']],
  ]

  /** Makes a folder with the script of a shell and a page. */
  function folderWith(shell: string): { folder: string; script: string } {
    const folder = newFolder()
    writeFileSync(join(folder, 'page.md'), '')
    const script = join(folder, `_${shell}`)
    writeFileSync(script, scripts[shell]!)
    return { folder, script }
  }

  it.skipIf(isMissing('bash')).each(LINES)('completes %j in bash', (words, expected) => {
    const { folder, script } = folderWith('bash')
    const run = `source "$0"; COMP_WORDS=(banmian "$@"); COMP_CWORD=$#; _banmian; printf '%s\\n' "\${COMPREPLY[@]}"`
    const printed = execFileSync('bash', ['-c', run, script, ...words], { encoding: 'utf8', cwd: folder })
    // Where the function has nothing, bash completes files.
    const found = printed.split('\n').filter(Boolean)
    expect(found.length === 0 ? ['page.md'] : found.sort()).toEqual(expected)
  })

  it.skipIf(isMissing('fish')).each(LINES)('completes %j in fish', (words, expected) => {
    const { folder, script } = folderWith('fish')
    const run = `source ${script}; complete -C '${['banmian', ...words].join(' ')}'`
    const env = { ...process.env, HOME: folder }
    const printed = execFileSync('fish', ['--no-config', '-c', run], { encoding: 'utf8', cwd: folder, env })
    expect([...printed.matchAll(/^[^\t\n]+/gm)].map(([word]) => word).sort()).toEqual(expected)
  })

  it.skipIf(isMissing('zsh'))(
    'completes the same in zsh',
    () => {
      const { folder, script } = folderWith('zsh')
      writeFileSync(join(folder, '.zshrc'), zshrc(script))
      writeFileSync(join(folder, 'driver'), ZSH_DRIVER)
      for (const [words, expected] of LINES) {
        const line = ['banmian', ...words].join(' ')
        const env = { ...process.env, ZDOTDIR: folder }
        execFileSync('zsh', ['-f', 'driver', line], { cwd: folder, env, stdio: 'ignore' })
        const found = readFileSync(join(folder, 'hits'), 'utf8').split('\n').filter(Boolean)
        // Of a list, zsh completes the last value.
        const last = expected.map((word) => word.split(',').at(-1))
        expect([line, [...new Set(found)].sort()]).toEqual([line, last])
      }
    },
    120_000,
  )

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

  it.skipIf(isMissing('man') || isMissing('groff'))('is read by man without a warning', () => {
    const args = ['--warnings', '-E', 'UTF-8', '-l', '-Tutf8', '-Z', MAN_PAGE]
    const printed = execFileSync('sh', ['-c', 'man "$@" 2>&1 >/dev/null', 'sh', ...args], { encoding: 'utf8' })
    expect(printed).toBe('')
  })
})
