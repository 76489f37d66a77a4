import { isIssue, parseIssue } from '@banmian/core'
import { Random, rendererLaws } from '@banmian/test-kit/fuzz'
import { expect, it } from 'vitest'
import { renderAtom, renderJsonFeed, renderRss } from '../src/index.js'

const INPUTS = 40
const options = {
  siteUrl: 'https://paper.example/',
  feedUrl: 'https://paper.example/feed',
  feedUpdated: '2024-03-08T00:00:00Z',
  published: () => '2024-03-08T00:00:00Z',
}
const asXml = (output: string | Uint8Array): string[] => [String(output)]
const laws = [
  { name: 'rss', render: renderRss, documents: asXml },
  { name: 'atom', render: renderAtom, documents: asXml },
  {
    name: 'json-feed',
    render: renderJsonFeed,
    documents: (output: string | Uint8Array): string[] => {
      JSON.parse(String(output))
      return []
    },
  },
].flatMap(({ name, render, documents }) =>
  rendererLaws(
    { name, render: (issue) => render(issue, options), documents },
    { parseIssue, invalid: (value) => (isIssue(value) ? null : 'isIssue refuses it') },
  ),
)

it.each(laws)('for generated issues, $promise', async ({ check }) => {
  for (let seed = 1; seed <= INPUTS; seed++) {
    const { broken } = await check(new Random(seed))
    expect(broken && (await broken())).toBeNull()
  }
})
