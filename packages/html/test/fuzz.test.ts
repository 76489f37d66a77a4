import { isIssue, parseIssue } from '@banmian/core'
import { Random, rendererLaws } from '@banmian/test-kit/fuzz'
import { expect, it } from 'vitest'
import { renderContent } from '../src/index.js'

const INPUTS = 60
const laws = rendererLaws(
  {
    name: 'html',
    render: (issue) =>
      `<body xmlns="http://www.w3.org/1999/xhtml">${issue.pages
        .flatMap(({ articles }) => articles.map((article) => renderContent(article, { syntax: 'xml' })))
        .join('')}</body>`,
    documents: (output) => [String(output)],
  },
  { parseIssue, invalid: (value) => (isIssue(value) ? null : 'isIssue refuses it') },
)

it.each(laws)('for generated issues, $promise', async ({ check }) => {
  for (let seed = 1; seed <= INPUTS; seed++) {
    const { broken } = await check(new Random(seed))
    expect(broken && (await broken())).toBeNull()
  }
})
