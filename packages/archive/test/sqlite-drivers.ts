import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { DriverName } from '../src/index.js'
import { nativeDriver } from '../src/sqlite/drivers/native.js'
import { nodeSqlite } from '../src/sqlite/drivers/node-sqlite.js'

/** The drivers that are there. */
export const driversHere: readonly DriverName[] = [
  ...[nodeSqlite(), nativeDriver('better-sqlite3'), nativeDriver('libsql')].flatMap((driver) =>
    driver === null ? [] : [driver.name],
  ),
  'node-sqlite3-wasm',
]

/** Returns a function that names new files in a folder that is removed after the tests. */
export function temporaryFiles(): (name?: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'banmian-archive-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  let count = 0
  return (name = 'paper.db') => join(folder, `${count++}-${name}`)
}
