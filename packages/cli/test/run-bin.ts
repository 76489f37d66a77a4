import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** The built command, as npm links it. */
const BIN = fileURLToPath(new URL('../dist/bin.js', import.meta.url))

/** Text of the sample page. */
export const SAMPLE = fileURLToPath(new URL('../../../examples/taiyuan-daily/page.md', import.meta.url))

/** How the command ended. */
export interface Ended {
  code: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

/** How to start the command. */
export interface Start {
  cwd: string
  /** What standard input holds; nothing by default. */
  input?: string | Uint8Array
  env?: Record<string, string>
  /** Another user to run as. */
  uid?: number
  /** Sends a signal as soon as something holds. */
  kill?: { signal: NodeJS.Signals; when: () => boolean }
}

/** Runs the built command as a process of its own. */
export function banmian(args: readonly string[], { cwd, input = '', env = {}, uid, kill }: Start): Promise<Ended> {
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
    // The command may end before it has read everything.
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

/** A new folder for one test, removed after it. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'banmian-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
