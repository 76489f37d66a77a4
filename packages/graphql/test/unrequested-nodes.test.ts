import { sampleIssue } from '@banmian/test-kit'
import { graphql } from 'graphql'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createSchema, memorySource } from '../src/index.js'

let calls = 0
const source = memorySource([sampleIssue()])
source.issues = () => {
  calls++
  return Promise.reject(new Error('The connection was closed.'))
}
const schema = createSchema({ source })

let unhandled: unknown[] = []
const record = (reason: unknown): void => void unhandled.push(reason)
beforeEach(() => {
  unhandled = []
  process.on('unhandledRejection', record)
})
afterEach(() => {
  process.off('unhandledRejection', record)
})
const errorsOf = async (query: string) => {
  const { errors = [] } = await graphql({ schema, source: query })
  // Rejections are reported after the tasks that caused them.
  await new Promise((resolve) => setTimeout(resolve, 20))
  return errors.map(({ extensions }) => extensions['code'])
}

it('nodes that a query does not ask for are not loaded, and cannot fail', async () => {
  const search = 'search(text: { query: "雷锋" }, first: 1) { ... on SearchConnection { totalCount { value } } }'
  expect(await errorsOf(`{ ${search} issues(first: 1) { totalCount { value } } }`)).toEqual([])
  expect(calls).toBe(0)
  expect(unhandled).toEqual([])
})

it('a failure of nodes that it asks for is an error of the response', async () => {
  const query = '{ search(text: { query: "雷锋" }, first: 1) { ... on SearchConnection { nodes { id } } } }'
  expect(await errorsOf(query)).toEqual(['SOURCE_FAILED'])
  expect(unhandled).toEqual([])
})
