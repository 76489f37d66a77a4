import { Readable } from 'node:stream'
import { run } from '../src/index.js'

/** The result of a run in this process. */
export interface RunHere {
  code: number
  stdout: string
  stderr: string
}

/** Runs the command in this process, which is quicker than in a new one. */
export async function runHere(
  args: readonly string[],
  cwd: string,
  input = '',
  env: Readonly<Record<string, string>> = {},
): Promise<RunHere> {
  const output = { stdout: '', stderr: '' }
  const code = await run(args, {
    stdin: Readable.from(input === '' ? [] : [input]),
    stdout: { write: (text) => (output.stdout += text) },
    stderr: { write: (text) => (output.stderr += text) },
    env: { NO_COLOR: '1', ...env },
    cwd,
  })
  return { code, ...output }
}
