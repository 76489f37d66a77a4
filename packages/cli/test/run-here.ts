import { Readable } from 'node:stream'
import { type Io, run } from '@banmian/cli'

/** The result of a run in this process. */
interface RunHere {
  code: number
  stdout: string
  stderr: string
}

/** Runs the command in this process. */
type RunsHere = (
  args: readonly string[],
  cwd: string,
  input?: string | Uint8Array,
  env?: Readonly<Record<string, string>>,
) => Promise<RunHere>

/**
 * Runs the built command in this process. Most tests use it, since a new process loads and compiles
 * the whole command again for every run.
 */
export const runHere: RunsHere = hereWith(run)

/** Returns a function that runs a command in this process. */
export function hereWith(command: (args: readonly string[], io: Io) => Promise<number>): RunsHere {
  return async (args, cwd, input = '', env = {}) => {
    const output = { stdout: '', stderr: '' }
    const code = await command(args, {
      stdin: Readable.from(input.length === 0 ? [] : [input]),
      stdout: { write: (text) => (output.stdout += text) },
      stderr: { write: (text) => (output.stderr += text) },
      env,
      cwd,
    })
    return { code, ...output }
  }
}
