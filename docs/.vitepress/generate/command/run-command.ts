import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
const bin = join(dirname(require.resolve('@banmian/cli')), 'bin.js')

/** A change that a person makes to a file between two commands. */
interface Edit {
  path: string
  from: string
  to: string
}

/** The arguments of a command, or a change of a file. */
export type Step = readonly string[] | Edit

/** Returns a step as a person types it. */
export const typed = (step: Step): string =>
  'path' in step ? `$ sed -i 's/${step.from}/${step.to}/' ${step.path}` : `$ banmian ${step.join(' ')}`

/**
 * Runs commands in a temporary folder, and returns what the last one printed to standard output
 * (`report`) and standard error (`said`). The last one must have an exit code, the others succeed.
 */
export function runCommand(
  files: Record<string, string | Uint8Array>,
  steps: readonly Step[],
  exitCode = 0,
): { report: string; said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'banmian-command-'))
  const env = { ...process.env, NO_COLOR: '1', COLUMNS: '80' }
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), content)
    }
    let last = { report: '', said: '' }
    for (const [index, args] of steps.entries()) {
      if ('path' in args) {
        edit(join(folder, args.path), args)
        continue
      }
      const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
        cwd: folder,
        env,
        encoding: 'utf8',
      })
      const expected = index === steps.length - 1 ? exitCode : 0
      if (status !== expected)
        throw new Error(`Expected banmian ${args.join(' ')} to exit with ${expected}; it said:\n${stderr}`)
      last = { report: stdout, said: stderr }
    }
    return last
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function edit(path: string, { from, to }: Edit): void {
  const text = readFileSync(path, 'utf8')
  if (!text.includes(from)) throw new Error(`Expected ${path} to contain ${from}, received:\n${text}`)
  writeFileSync(path, text.replaceAll(from, to))
}
