import { openArchive } from '@banmian/archive'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { postgresFolder, startCluster } from '../../../packages/archive/test/postgres-cluster.ts'
import { generatedIssue } from '../../../packages/archive/test/programs/generated-issue.js'
import { shardYear } from '../shard-year.js'

const programs = postgresFolder()
const isRequired = process.env.BANMIAN_REQUIRE_VALIDATORS === '1'
const phrase = (text) => ({ type: 'phrase', text, fields: null })
const everything = { text: phrase('新桥'), filter: {} }

/** Yields the hits of all pages of a search. */
async function* pages(archive, request, order, limit) {
  for (let after = null; ; ) {
    const { entries, more } = await archive.search(request, order, { limit, after, backward: false })
    yield* entries
    if (!more) return
    after = entries.at(-1).key
  }
}
const collected = async (hits) => {
  const ids = []
  for await (const { article } of hits) ids.push(article)
  return ids
}

describe.skipIf(programs === null && !isRequired)('an archive with a year on another server', () => {
  const clusters = []
  let archive
  let whole
  /** Issues of the years 2000, 2001 and 2002. */
  const issues = [0, 1, 364, 366, 367, 700, 731, 732, 1000].map((number) => generatedIssue(number))

  beforeAll(async () => {
    clusters.push(startCluster(programs ?? 'PostgreSQL is not installed'), startCluster(programs ?? ''))
    const [here, there] = clusters.map((cluster) => cluster.newDatabase())
    whole = await openArchive(clusters[0].newDatabase())
    await whole.putAll(issues)
    archive = await openArchive(here)
    // One issue of the year is moved, the others are added after it.
    await archive.put(issues[3])
    await shardYear(here, there, 2001)
    await archive.putAll(issues)
  })
  afterAll(async () => {
    await archive?.close()
    await whole?.close()
    for (const cluster of clusters) cluster.stop()
  })

  it('keeps the rows of the year there, and is in order', async () => {
    const { database } = archive
    for (const table of ['issue_content', 'article', 'article_text', 'words']) {
      const [{ kind }] = await database.all(`SELECT relkind AS kind FROM pg_class WHERE relname = '${table}_2001'`)
      expect(kind).toBe('f')
    }
    const [{ count }] = await database.all('SELECT count(*) AS count FROM words_2001')
    expect(count).toBe(3 * 8)
    expect(await archive.check()).toEqual({ issues: 9, articles: 72, problems: [] })
    expect(await archive.get(issues[4].id)).toEqual(issues[4])
  })

  it('finds, pages, filters and counts as an archive on one server', async () => {
    for (const order of ['newest', 'oldest', 'relevance']) {
      const expected = await collected(pages(whole, everything, order, 1000))
      expect(expected.length).toBeGreaterThan(40)
      expect(await collected(pages(archive, everything, order, 7))).toEqual(expected)
    }
    const filter = { from: '2001-06-01', to: '2002-12-31', roles: ['brief'] }
    const request = { text: phrase('市民'), filter }
    expect(await collected(pages(archive, request, 'newest', 3))).toEqual(
      await collected(pages(whole, request, 'newest', 3)),
    )
    const fields = ['year', 'role', 'rubric', 'length', 'publication']
    expect(await archive.facets(everything, fields, 5)).toEqual(await whole.facets(everything, fields, 5))
  })

  it('sends the shard its share of the question, and asks it only for its days', async () => {
    const explained = async (filter) => {
      const { database } = archive
      const all = database.all
      const plans = []
      database.all = async (text, values) => {
        const rows = await all.call(database, `EXPLAIN (VERBOSE, COSTS OFF) ${text}`, values)
        plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'))
        return all.call(database, text, values)
      }
      try {
        await archive.search({ text: phrase('新桥'), filter }, 'newest', { limit: 5, after: null, backward: false })
        await archive.facets({ text: phrase('新桥'), filter }, ['year', 'role'], 5)
      } finally {
        database.all = all
      }
      return plans
    }
    const remote = (plans) => plans.flatMap((plan) => plan.match(/Remote SQL: .*/g) ?? [])

    const inYear = await explained({ from: '2001-01-01', to: '2001-12-31' })
    const asked = remote(inYear)
    expect(
      asked.some((sql) => /FROM public\.words_2001 WHERE .*tokens @@ .*ordinal >= .*ORDER BY ordinal DESC/.test(sql)),
    ).toBe(true)
    // Every table is asked with a condition on the ordinal; none is read whole.
    for (const table of ['words', 'article', 'article_text'])
      expect(asked.some((sql) => sql.includes(`public.${table}_2001`))).toBe(true)
    for (const sql of asked) expect(sql).toMatch(/ WHERE .*ordinal (>=|= ANY)/)
    expect(inYear.join('\n')).not.toMatch(/words_200[02]/)

    const otherYear = await explained({ from: '2002-01-01', to: '2002-12-31' })
    expect(remote(otherYear).filter((sql) => sql.includes('words_2001'))).toEqual([])
    expect(otherYear.join('\n')).toContain('words_2002')
  })

  it('replaces and deletes there', async () => {
    const changed = { ...issues[5], number: '700a' }
    expect(await archive.put(changed)).toBe('replaced')
    expect(await archive.get(changed.id)).toEqual(changed)
    expect(await archive.delete(changed.id)).toBe(true)
    expect((await archive.check()).problems).toEqual([])
    const [{ count }] = await archive.database.all('SELECT count(*) AS count FROM words_2001')
    expect(count).toBe(2 * 8)
  })
})
