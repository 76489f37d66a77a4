import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Issue } from '@banmian/core'
import { describe, expect, it } from 'vitest'
import { openArchive } from '../src/index.js'
import { generatedIssue } from './programs/generated-issue.js'
import { driversHere, temporaryFiles } from './sqlite-drivers.js'

const program = fileURLToPath(new URL('programs/import.js', import.meta.url))
const newFile = temporaryFiles()
const ISSUES = 30

const start = (file: string, driver: string, count = ISSUES, first = 0): ChildProcess =>
  spawn(process.execPath, [program, `file:${file}`, driver, String(count), String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })

/** Runs an import, kills it after some lines, and returns the number in the last line. */
async function interrupted(file: string, driver: string, lines: number, milliseconds: number): Promise<number> {
  const child = start(file, driver)
  const ended = once(child, 'close')
  let last = -1
  let count = 0
  if (child.stdout)
    for await (const line of createInterface({ input: child.stdout })) {
      last = Number.parseInt(line, 10)
      if (++count === lines) setTimeout(() => child.kill('SIGKILL'), milliseconds)
    }
  await ended
  return last
}

async function contentsOf(file: string, driver: (typeof driversHere)[number]): Promise<Issue[]> {
  const archive = await openArchive(`file:${file}`, { driver })
  try {
    expect((await archive.check()).problems).toEqual([])
    const issues: Issue[] = []
    for await (const issue of archive.export()) issues.push(issue)
    return issues
  } finally {
    await archive.close()
  }
}

const expected = Array.from({ length: ISSUES }, (_, number) => generatedIssue(number))

describe.each(driversHere)('with %s', (driver) => {
  it('loses no issue that was added when the process is killed, and can continue', async () => {
    const file = newFile()
    for (const [lines, milliseconds] of [
      [1, 0],
      [7, 3],
      [15, 11],
    ] as const) {
      const last = await interrupted(file, driver, lines, milliseconds)
      const kept = await contentsOf(file, driver)
      expect(kept.length).toBeGreaterThan(last)
      expect(kept).toEqual(expected.slice(0, kept.length))
    }
    const [code] = await once(start(file, driver), 'close')
    expect(code).toBe(0)
    expect(await contentsOf(file, driver)).toEqual(expected)
  })

  it('keeps what two processes add at the same time', async () => {
    const file = newFile()
    const processes = [start(file, driver, 10, 0), start(file, driver, 10, 10)]
    for (const ended of processes.map((child) => once(child, 'close'))) expect((await ended)[0]).toBe(0)
    expect(await contentsOf(file, driver)).toEqual(expected.slice(0, 20))
  })
})
