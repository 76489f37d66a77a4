import { readFileSync, writeFileSync } from 'node:fs'
import { createSearchBudget } from '@banmian/graphql/search'
import { describe, expect, it } from 'vitest'
import { DatabaseArchive } from '../src/archive/database-archive.js'
import { type Archive, ArchiveError, openArchive } from '../src/index.js'
import { chooseDriver } from '../src/sqlite/drivers/choose-driver.js'
import { migrate } from '../src/sqlite/migrate.js'
import { openSqlite } from '../src/sqlite/open-sqlite.js'
import { MIGRATIONS } from '../src/sqlite/sqlite-schema.js'
import { generatedIssue } from './programs/generated-issue.js'
import { driversHere, temporaryFiles } from './sqlite-drivers.js'

const newFile = temporaryFiles()

async function filled(file: string, issues: number): Promise<void> {
  const archive = await openArchive(`file:${file}`)
  for (let number = 0; number < issues; number++) await archive.put(generatedIssue(number))
  await archive.close()
}

/** Runs SQL on a file, past the archive. */
async function change(file: string, ...statements: string[]): Promise<void> {
  const connection = (await chooseDriver(null, 0)).open(file, false)
  for (const statement of statements) connection.all(statement, [])
  connection.close()
}

async function failure(action: () => Promise<unknown>): Promise<string> {
  try {
    await action()
  } catch (error) {
    if (ArchiveError.isInstance(error)) return `${error.code} ${error.message}`
    throw error
  }
  throw new Error('Expected a failure.')
}

describe('an archive', () => {
  it('says in a sentence why it cannot be opened', async () => {
    const [text, foreign, newer] = [newFile(), newFile(), newFile()]
    writeFileSync(text, 'This is not a database, but a text of more than a few words. '.repeat(20))
    await change(foreign, 'CREATE TABLE other (a)')
    await filled(newer, 1)
    await change(newer, 'PRAGMA user_version = 99')
    const opening = (file: string, readOnly = false) => failure(() => openArchive(`file:${file}`, { readOnly }))
    expect(await opening(text)).toMatch(/^ARCHIVE_DAMAGED .* is damaged or not an archive\. /)
    expect(await opening(foreign)).toMatch(/^ARCHIVE_FOREIGN .* is an SQLite file, but not an archive\. /)
    expect(await opening(newer)).toMatch(/^ARCHIVE_NEWER .* has version 99 of the tables; .*Install a newer/)
    expect(await opening(newFile(), true)).toMatch(/^ARCHIVE_MISSING .* does not exist\. /)
    expect(await opening(`${newFile()}/no/folder.db`)).toMatch(/^ARCHIVE_MISSING .* cannot be opened\. /)
  })

  it('is not changed when it is opened only for reading', async () => {
    const file = newFile()
    await filled(file, 2)
    const archive = await openArchive(`file:${file}`, { readOnly: true })
    expect((await archive.stats()).issues).toBe(2)
    expect(await failure(() => archive.put(generatedIssue(3)))).toMatch(
      /^ARCHIVE_READ_ONLY The archive can only be read/,
    )
    expect(await failure(() => archive.delete('issue-0'))).toMatch(/^ARCHIVE_READ_ONLY /)
    await archive.close()
    expect(await failure(() => archive.stats())).toBe('ARCHIVE_CLOSED The archive is closed. Open it again.')
  })

  it('waits for another process, and then says which one uses the file', async () => {
    const file = newFile()
    const archive = await openArchive(`file:${file}`, { driver: 'node-sqlite3-wasm' })
    const again = () => openArchive(`file:${file}`, { driver: 'node-sqlite3-wasm', busyTimeout: 60 })
    expect(await failure(again)).toMatch(new RegExp(`^ARCHIVE_BUSY Process ${process.pid} uses `))
    await archive.close()
    await (await again()).close()
    // A process that no longer runs, and its lock.
    writeFileSync(`${file}.owner`, '999999999')
    await (await again()).close()
  })

  it('keeps what was added before the disk was full', async () => {
    const file = newFile()
    const database = await openSqlite(file, { readOnly: false, driver: null, busyTimeout: 0 })
    const archive = new DatabaseArchive(database, 1000)
    await archive.put(generatedIssue(0))
    const [size] = await database.all('PRAGMA page_count')
    await database.all(`PRAGMA max_page_count = ${Number(Object.values(size ?? {})[0]) + 4}`)
    expect(await failure(() => archive.put(generatedIssue(1, 200)))).toMatch(/^ARCHIVE_FULL The disk of .* is full\. /)
    expect(await archive.check()).toEqual({ issues: 1, articles: 8, problems: [] })
    await archive.close()
  })

  it('finds damage, and exports what is readable', async () => {
    const file = newFile()
    await filled(file, 40)
    const bytes = readFileSync(file)
    const at = Math.floor(bytes.length / 2)
    bytes.fill(0xa5, at, at + 3 * 4096)
    writeFileSync(file, bytes)
    const archive = await openArchive(`file:${file}`)
    expect((await archive.check()).problems.length).toBeGreaterThan(0)
    const lost: string[] = []
    const saved: string[] = []
    for await (const { id } of archive.export({ onUnreadable: ({ text }) => lost.push(text) })) saved.push(id)
    expect(saved.length).toBeGreaterThan(20)
    expect(saved.length + lost.length).toBeGreaterThanOrEqual(40)
    await archive.close()
  })

  it('is copied before it is brought to a newer version', async () => {
    const file = newFile()
    await filled(file, 3)
    const connection = (await chooseDriver(null, 0)).open(file, false)
    migrate(connection, file, false, [...MIGRATIONS, ['ALTER TABLE issue ADD COLUMN printed INTEGER']])
    expect(connection.all('PRAGMA user_version', [])).toMatchObject([{ user_version: MIGRATIONS.length + 1 }])
    connection.close()
    expect(await failure(() => openArchive(`file:${file}`))).toMatch(/^ARCHIVE_NEWER /)
    const copy = await openArchive(`file:${file}.version-${MIGRATIONS.length}.backup`)
    expect((await copy.check()).issues).toBe(3)
    await copy.close()
  })
})

describe.each(driversHere.slice(0, 1))('a search with %s', (driver) => {
  const search = async (use: (archive: Archive) => Promise<unknown>): Promise<unknown> => {
    const archive = await openArchive(`file:${newFile()}`, { driver })
    await archive.put(generatedIssue(0, 400))
    return use(archive).finally(() => archive.close())
  }
  const text = { type: 'near', words: ['新桥', '市民'], distance: 0, fields: null } as const
  const window = { limit: 400, after: null, backward: false }

  it('ends when the work or the time of its budget is over', async () => {
    const costly = { text, filter: {}, budget: createSearchBudget({ maxWork: 25_000 }) }
    await expect(search((archive) => archive.search(costly, 'newest', window))).rejects.toMatchObject({
      code: 'SEARCH_TOO_COSTLY',
    })
    let time = 0
    const slow = { text, filter: {}, budget: createSearchBudget({ now: () => (time += 1500) }) }
    await expect(search((archive) => archive.facets(slow, ['role'], 5))).rejects.toMatchObject({
      code: 'SEARCH_TOO_SLOW',
    })
  })
})

it('an import ends between two issues when it is aborted', async () => {
  const archive = await openArchive(`file:${newFile()}`)
  const controller = new AbortController()
  const onProgress = ({ added }: { added: number }): void => {
    if (added === 2) controller.abort()
  }
  const issues = [0, 1, 2, 3].map((number) => generatedIssue(number))
  await expect(archive.putAll(issues, { signal: controller.signal, onProgress })).rejects.toThrow(/abort/i)
  expect((await archive.stats()).issues).toBe(2)
  await archive.close()
})
