import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** The built command. */
export const BIN = fileURLToPath(new URL('../dist/bin.js', import.meta.url))

/** Path of the sample page. */
export const SAMPLE = fileURLToPath(new URL('../../../examples/taiyuan-daily/page.md', import.meta.url))

/** The result of a run. */
export interface RunResult {
  code: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

/** Options of a run. */
export interface RunOptions {
  cwd: string
  /** Contents of standard input. Default: empty. */
  input?: string | Uint8Array
  env?: Record<string, string>
  /** Id of the user to run as. */
  uid?: number
  /** Sends a signal as soon as a condition is true. */
  kill?: { signal: NodeJS.Signals; when: () => boolean }
}

/**
 * Runs the built command in a new process, where a test is about one: its exit code and streams,
 * signals, users, its environment. The first test of each command uses it too; `runHere` serves
 * the others.
 */
export function banmian(
  args: readonly string[],
  { cwd, input = '', env = {}, uid, kill }: RunOptions,
): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...args], {
      cwd,
      env: { PATH: process.env['PATH'] ?? '', ...env },
      ...(uid === undefined ? {} : { uid, gid: uid }),
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (code, signal) =>
      resolve({ code, signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    )
    // The command may end before it has read all input.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    if (kill === undefined) return
    const watch = setInterval(() => {
      if (!kill.when()) return
      child.kill(kill.signal)
      clearInterval(watch)
    }, 5)
    child.on('close', () => clearInterval(watch))
  })
}

/** Makes a new folder, which is removed after the test. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'banmian-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
