import { spawn } from 'node:child_process'

/** The result of a program. */
export interface ProgramResult {
  /** Exit code, or `null` when a signal ended the program. */
  code: number | null
  stdout: string
  stderr: string
}

/** Runs a program to its end, whatever its exit code. Rejects only when it cannot be started. */
export function runProgram(
  program: string,
  args: readonly string[],
  input?: string | Uint8Array,
): Promise<ProgramResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'pipe' })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') }),
    )
    // A program may end before it has read everything. Its exit code shows whether that is an
    // error.
    child.stdin.on('error', () => {})
    child.stdin.end(input ?? '')
  })
}
