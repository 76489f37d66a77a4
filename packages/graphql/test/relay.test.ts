import { graphql } from 'graphql'
import { describe, expect, it } from 'vitest'
import { createSchema, globalId, memorySource, type NodeType, readGlobalId } from '../src/index.js'
import { runQuery } from './run-query.js'
import { samplePapers } from './sample-papers.js'

const schema = createSchema({ source: memorySource(samplePapers(15)) })
const base64url = (text: string): string => Buffer.from(text).toString('base64url')

describe('a global id', () => {
  it.each<[NodeType, string]>([
    ['Publication', '示范日报'],
    ['Issue', 'i:1'],
    ['Page', ''],
    ['Article', 'a😀?/+'],
  ])('is base64url of %s and %j, and can be read back', (type, id) => {
    expect(globalId(type, id)).toBe(base64url(`${type}:${id}`))
    expect(readGlobalId(globalId(type, id))).toEqual({ type, id })
  })

  it.each(['Issuer:1', 'Issue', 'issue:1', ':1', 'Node:1'])('is not %s', (text) => {
    expect(readGlobalId(base64url(text))).toBeNull()
  })

  it('is not base64 with padding, nor invalid UTF-8', () => {
    expect(readGlobalId(Buffer.from('Issue:12').toString('base64'))).toBeNull()
    expect(readGlobalId(Buffer.from('Issue:\xff', 'latin1').toString('base64url'))).toBeNull()
  })
})

describe('the arguments of a connection', () => {
  const errorsOf = async (args: string): Promise<string[] | undefined> =>
    (await graphql({ schema, source: `{ issues(${args}) { nodes { id } } }` })).errors?.map(({ message }) => message)

  it('are 20 nodes by default, from either end', async () => {
    const { issues } = await runQuery(schema, '{ issues { nodes { id } pageInfo { endCursor hasNextPage } } }')
    expect(issues.nodes).toHaveLength(20)
    expect(issues.pageInfo.hasNextPage).toBe(true)
    const { issues: last } = await runQuery(
      schema,
      `{ issues(before: "${issues.pageInfo.endCursor}") { nodes { id } pageInfo { hasNextPage hasPreviousPage } } }`,
    )
    expect(last.nodes).toHaveLength(19)
    expect(last.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false })
  })

  it('are refused when they contradict each other', async () => {
    const cursor = base64url('["2024-01-01","x"]')
    expect(await errorsOf(`after: "${cursor}", before: "${cursor}"`)).toEqual([
      'Expected either "after" or "before", found both.',
    ])
    for (const args of [`first: 1, before: "${cursor}"`, `last: 1, after: "${cursor}"`])
      expect(await errorsOf(args)).toEqual(['Expected "first" with "after", or "last" with "before".'])
    expect(await errorsOf('last: -1')).toEqual(['Expected "last" to be 0 or more, found -1.'])
  })

  it.each(['["2024-01-01"]', '["2024-01-01","x",1]', '[1,"x"]', '["2024-01-01",1]', '{}', 'null'])(
    'are refused when the cursor contains %s',
    async (json) => {
      expect(await errorsOf(`after: "${base64url(json)}"`)).toEqual([
        'Expected "after" to be a cursor of this connection.',
      ])
      expect(await errorsOf(`before: "${base64url(json)}"`)).toEqual([
        'Expected "before" to be a cursor of this connection.',
      ])
    },
  )

  it('contain at most 100 ids', async () => {
    const query = 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }'
    const run = (count: number) => graphql({ schema, source: query, variableValues: { ids: Array(count).fill('x') } })
    expect((await run(100)).data?.['nodes']).toHaveLength(100)
    expect((await run(101)).errors?.[0]?.message).toBe('Expected "ids" to contain at most 100 ids, found 101.')
  })
})
