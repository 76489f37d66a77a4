import { issueSourceSuite } from '@banmian/test-kit'
import { afterAll, describe } from 'vitest'
import { type Archive, openArchive } from '../src/index.js'
import { driversHere, temporaryFiles } from './sqlite-drivers.js'

const newFile = temporaryFiles()

describe.each(driversHere)('with %s', (driver) => {
  const open: Archive[] = []
  afterAll(async () => {
    for (const archive of open) await archive.close()
  })

  issueSourceSuite('an SQLite archive', async (issues) => {
    const archive = await openArchive(`file:${newFile()}`, { driver })
    open.push(archive)
    await archive.putAll(issues)
    return archive
  })
})
