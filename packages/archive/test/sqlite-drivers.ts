import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { DriverName } from '../src/index.js'
import { nativeDriver } from '../src/sqlite/drivers/native.js'
import { nodeSqlite } from '../src/sqlite/drivers/node-sqlite.js'

const optional = {
  'node:sqlite': [nodeSqlite(), 'this version of Node has none with full-text search'],
  'better-sqlite3': [
    nativeDriver('better-sqlite3'),
    'it is not installed. Install it in any folder, and set NODE_PATH to its node_modules',
  ],
  libsql: [nativeDriver('libsql'), 'it was not built for this machine'],
} as const

for (const [name, [driver, reason]] of Object.entries(optional))
  if (driver === null) console.warn(`The tests of the driver ${name} are skipped: ${reason}.`)

/** The drivers that are there, in the order in which an archive tries them. */
export const driversHere: readonly DriverName[] = [
  ...Object.values(optional).flatMap(([driver]) => (driver === null ? [] : [driver.name])),
  'node-sqlite3-wasm',
]

/** Returns a function that names new files in a folder that is removed after the tests. */
export function temporaryFiles(): (name?: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'banmian-archive-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  let count = 0
  return (name = 'paper.db') => join(folder, `${count++}-${name}`)
}
