import { describe, expect, it } from 'vitest'
import { DatabaseArchive } from '../src/archive/database-archive.js'
import { openSqlite } from '../src/sqlite/open-sqlite.js'
import { generatedIssue } from './programs/generated-issue.js'
import { driversHere, temporaryFiles } from './sqlite-drivers.js'

const newFile = temporaryFiles()

describe.each(driversHere)('with %s', (driver) => {
  it.each([
    ['oldest', (index: number) => index],
    ['newest', (index: number) => 15 - index],
  ])('a transaction of an import is one segment of the index, with the %s issue first', async (_, numberAt) => {
    const database = await openSqlite(newFile(), { readOnly: false, driver, busyTimeout: 0 })
    const archive = new DatabaseArchive(database, 1000)
    let transactions = 0
    const transaction = database.transaction.bind(database)
    database.transaction = (change) => {
      transactions++
      return transaction(change)
    }
    await archive.putAll(Array.from({ length: 16 }, (_, index) => generatedIssue(numberAt(index), 12)))
    const [row] = await database.all('SELECT count(DISTINCT segid) AS segments FROM words_idx')
    expect(transactions).toBe(5)
    expect(row?.['segments']).toBe(transactions)
    await archive.close()
  })

  it('an issue that occurs twice in a transaction is in the index once', async () => {
    const database = await openSqlite(newFile(), { readOnly: false, driver, busyTimeout: 0 })
    const archive = new DatabaseArchive(database, 1000)
    const issues = [0, 1, 2, 3, 4, 5, 6].map((number) => generatedIssue(number))
    const misprinted = generatedIssue(6)
    for (const { headline } of misprinted.pages[0]?.articles ?? []) headline.main = '饕餮'
    const progress = await archive.putAll([...issues.slice(0, 6), misprinted, ...issues.slice(6)])
    expect(progress).toEqual({ added: 7, replaced: 1, unchanged: 0 })
    const text = { type: 'phrase', text: '饕餮', fields: null } as const
    const { total } = await archive.search({ text, filter: {} }, 'newest', { limit: 1, after: null, backward: false })
    expect(total).toEqual({ value: 0, exact: true })
    expect((await archive.check()).problems).toEqual([])
    await archive.close()
  })
})
