import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { run } from '@banmian/cli'

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

/** The output of a command: standard output (`report`) and standard error (`said`). */
interface Output {
  report: string
  said: string
}

/**
 * Runs commands in a temporary folder, and returns what the last one printed. The last one must
 * have an exit code, the others succeed.
 */
export async function runCommand(
  files: Record<string, string | Uint8Array>,
  steps: readonly Step[],
  exitCode = 0,
): Promise<Output> {
  const folder = mkdtempSync(join(tmpdir(), 'banmian-command-'))
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), content)
    }
    let last: Output = { report: '', said: '' }
    for (const [index, args] of steps.entries()) {
      if ('path' in args) {
        edit(join(folder, args.path), args)
        continue
      }
      const expected = index === steps.length - 1 ? exitCode : 0
      last = await outputOf(args, folder, expected)
    }
    return last
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs a command in this process, in a folder. */
async function outputOf(args: readonly string[], cwd: string, expected: number): Promise<Output> {
  const output: Output = { report: '', said: '' }
  const exitCode = await run(args, {
    stdin: Readable.from([]),
    stdout: { write: (text) => (output.report += text), columns: 80 },
    stderr: { write: (text) => (output.said += text), columns: 80 },
    env: { ...process.env, NO_COLOR: '1' },
    cwd,
  })
  if (exitCode !== expected)
    throw new Error(`Expected banmian ${args.join(' ')} to exit with ${expected}; it said:\n${output.said}`)
  return output
}

function edit(path: string, { from, to }: Edit): void {
  const text = readFileSync(path, 'utf8')
  if (!text.includes(from)) throw new Error(`Expected ${path} to contain ${from}, received:\n${text}`)
  writeFileSync(path, text.replaceAll(from, to))
}
