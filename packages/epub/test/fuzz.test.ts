import { isIssue, parseIssue } from '@banmian/core'
import { Random, rendererLaws } from '@banmian/test-kit/fuzz'
import { strFromU8 } from 'fflate'
import { expect, it } from 'vitest'
import { renderEpub } from '../src/index.js'
import { readBook } from './read-book.js'

const INPUTS = 60
const laws = rendererLaws(
  {
    name: 'epub',
    render: (issue) => renderEpub(issue),
    documents: (output) => {
      const { files } = readBook(Buffer.from(output))
      return Object.entries(files)
        .filter(([path]) => /\.(?:xhtml|opf|ncx|xml)$/.test(path))
        .map(([, bytes]) => strFromU8(bytes))
    },
  },
  { parseIssue, invalid: (value) => (isIssue(value) ? null : 'isIssue refuses it') },
)

it.each(laws)('for generated issues, $promise', async ({ check }) => {
  for (let seed = 1; seed <= INPUTS; seed++) {
    const { broken } = await check(new Random(seed))
    expect(broken && (await broken())).toBeNull()
  }
})
