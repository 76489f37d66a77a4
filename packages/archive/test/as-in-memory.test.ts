import type { Issue } from '@banmian/core'
import { memorySource } from '@banmian/graphql'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openArchive } from '../src/index.js'
import { anyRequests, expectAsInMemory } from './as-in-memory.js'
import { anyIssues } from './generated-issues.js'
import { driversHere, temporaryFiles } from './sqlite-drivers.js'

const newFile = temporaryFiles()

describe.each(driversHere.slice(0, 1))('with %s', (driver) => {
  it('an archive finds, scores and counts what memorySource does', async () => {
    const property = fc.asyncProperty(anyIssues, anyRequests, async (issues, asked) => {
      const archive = await openArchive(`file:${newFile()}`, { driver })
      try {
        await archive.putAll(issues)
        for (const request of asked) await expectAsInMemory(archive, issues, request)
        expect(await archive.publications()).toEqual(await memorySource(issues).publications())
        expect((await archive.check()).problems).toEqual([])
      } finally {
        await archive.close()
      }
    })
    await fc.assert(property, { numRuns: 15 })
  })

  it('keeps every text as it was, and replaces and deletes without a trace', async () => {
    const property = fc.asyncProperty(anyIssues, anyIssues, async (before, after) => {
      const archive = await openArchive(`file:${newFile()}`, { driver })
      try {
        await archive.putAll(before)
        await archive.putAll(after)
        for (const { id } of before.slice(after.length)) expect(await archive.delete(id)).toBe(true)
        const exported: Issue[] = []
        for await (const issue of archive.export()) exported.push(issue)
        expect(exported.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(after)
        await expectAsInMemory(archive, after, { text: { type: 'phrase', text: '市', fields: null }, filter: {} })
        expect((await archive.check()).problems).toEqual([])
      } finally {
        await archive.close()
      }
    })
    await fc.assert(property, { numRuns: 8 })
  })
})
