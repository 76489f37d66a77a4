import { issueSourceSuite } from '@banmian/test-kit'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { type Archive, ArchiveError, openArchive } from '../src/index.js'
import { anyRequests, expectAsInMemory } from './as-in-memory.js'
import { anyIssues } from './generated-issues.js'
import { type Cluster, postgresFolder, startCluster } from './postgres-cluster.js'
import { generatedIssue } from './programs/generated-issue.js'

const programs = postgresFolder()
const isRequired = process.env['BANMIAN_REQUIRE_VALIDATORS'] === '1'
if (programs === null && !isRequired)
  console.warn('The tests of PostgreSQL are skipped: no programs in /usr/lib/postgresql. Run .ci/install.')

describe.skipIf(programs === null && !isRequired)('with PostgreSQL', () => {
  let cluster: Cluster | null = null
  const open: Archive[] = []
  const server = (): Cluster => {
    cluster ??= startCluster(programs ?? 'PostgreSQL is not installed')
    return cluster
  }
  const opened = async (url = server().newDatabase()): Promise<Archive> => {
    const archive = await openArchive(url)
    open.push(archive)
    return archive
  }
  const failure = async (url: string, options = {}): Promise<string> => {
    const error: unknown = await openArchive(url, options).catch((error: unknown) => error)
    return ArchiveError.isInstance(error) ? `${error.code} ${error.message}` : String(error)
  }
  afterAll(async () => {
    for (const archive of open) await archive.close()
    cluster?.stop()
  })

  issueSourceSuite('a PostgreSQL archive', async (issues) => {
    const archive = await opened()
    await archive.putAll(issues)
    return archive
  })

  it('finds, scores and counts what memorySource does, and keeps every text', async () => {
    const archive = await opened()
    const property = fc.asyncProperty(anyIssues, anyRequests, async (issues, requests) => {
      for await (const { id } of archive.export()) await archive.delete(id)
      await archive.putAll(issues)
      for (const request of requests) await expectAsInMemory(archive, issues, request)
      const exported = await Promise.all(issues.map(({ id }) => archive.get(id)))
      expect(exported).toEqual(issues)
      expect((await archive.check()).problems).toEqual([])
    })
    await fc.assert(property, { numRuns: 8 })
  })

  it('keeps each year in its partitions, and reads only those of the days asked for', async () => {
    const url = server().newDatabase()
    const archive = await opened(url)
    for (const number of [0, 500, 1000]) await archive.put(generatedIssue(number))
    const { Client } = (await import('pg')).default
    const client = new Client({ connectionString: url })
    await client.connect()
    const { rows } = await client.query("SELECT relname FROM pg_class WHERE relname ~ '^words_[0-9]+$' ORDER BY 1")
    expect(rows.map(({ relname }) => relname)).toEqual(['words_2000', 'words_2001', 'words_2002'])
    const [first] = (await client.query('SELECT min(ordinal) AS low, max(ordinal) AS high FROM words_2001')).rows
    const { rows: plan } = await client.query(
      `EXPLAIN SELECT ordinal FROM words WHERE ordinal BETWEEN ${first.low} AND ${first.high}`,
    )
    const text = plan.map((row) => row['QUERY PLAN']).join('\n')
    expect(text).toContain('words_2001')
    expect(text).not.toMatch(/words_200[02]/)
    await client.end()
  })

  it('accepts what two archives add at the same time', async () => {
    const url = server().newDatabase()
    const archives = [await opened(url), await opened(url)]
    await Promise.all(
      archives.map((archive, index) =>
        archive.putAll([0, 1, 2, 3].map((number) => generatedIssue(index * 4 + number))),
      ),
    )
    expect(await archives[0]?.check()).toEqual({ issues: 8, articles: 64, problems: [] })
  })

  it('says in a sentence why it cannot be opened', async () => {
    expect(await failure(server().url('wrong', 'paper0'))).toMatch(
      /^ARCHIVE_REFUSED .*refused the user or the password\./,
    )
    expect(
      await failure(
        server()
          .newDatabase()
          .replace(/\/paper\d+/, '/missing'),
      ),
    ).toMatch(/^ARCHIVE_MISSING .*createdb/)
    expect(await failure('postgres://banmian@127.0.0.1:1/paper')).toMatch(/^ARCHIVE_UNREACHABLE .*cannot be reached/)
    const empty = server().newDatabase()
    expect(await failure(empty, { readOnly: true })).toMatch(/^ARCHIVE_MISSING .*has no archive/)
  })

  it('ends a slow search', async () => {
    const archive = await openArchive(server().newDatabase(), { maxMilliseconds: 300 })
    const database = (archive as unknown as { database: { all(text: string): Promise<unknown> } }).database
    await expect(database.all('SELECT pg_sleep(5)')).rejects.toMatchObject({ code: 'SEARCH_TOO_SLOW' })
    await archive.close()
  })
})
