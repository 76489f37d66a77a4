import { anyIssue, hostileIssue, isMissing, sampleIssue, VALIDATOR_TIMEOUT, xmllint } from '@banmian/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toNewsMl } from '../src/index.js'
import { schemaMessages, whyNoSchema } from './schemas.js'

describe.each(['nitf', 'xhtml'] as const)('a message of NewsML-G2 with %s', (content) => {
  const messageOf = (issue: Parameters<typeof toNewsMl>[0]): string => toNewsMl(issue, { content }).output

  it.skipIf(whyNoSchema('newsml') !== null)(
    'is valid by the schema of NewsML-G2 2.35, of the sample page, of hostile text and of any issue',
    async () => {
      const issues = [sampleIssue(), hostileIssue(), ...fc.sample(anyIssue, { numRuns: 40, seed: 7 })]
      const documents = Object.fromEntries(issues.map((issue, index) => [`${index}.xml`, messageOf(issue)]))
      expect(await schemaMessages('newsml', documents)).toEqual([])
    },
    VALIDATOR_TIMEOUT,
  )

  it.skipIf(isMissing('xmllint'))('is well-formed', async () => {
    const documents = { 'sample.xml': messageOf(sampleIssue()), 'hostile.xml': messageOf(hostileIssue()) }
    expect(await xmllint(documents)).toEqual([])
  })
})
