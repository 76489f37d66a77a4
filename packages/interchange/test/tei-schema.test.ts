import {
  anyIssue,
  emptyIssue,
  hostileIssue,
  isMissing,
  sampleIssue,
  VALIDATOR_TIMEOUT,
  xmllint,
} from '@banmian/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toTei } from '../src/index.js'
import { schemaMessages, whyNoSchema } from './schemas.js'

describe('a document of TEI', () => {
  it.skipIf(whyNoSchema('tei') !== null)(
    'is valid by the schema TEI All, of the sample page, of hostile text and of any issue',
    async () => {
      const any = fc.sample(anyIssue, { numRuns: 40, seed: 7 })
      const issues = [sampleIssue(), hostileIssue(), emptyIssue(), ...any]
      const documents = Object.fromEntries(issues.map((issue, index) => [`${index}.xml`, toTei(issue).output]))
      expect(await schemaMessages('tei', documents)).toEqual([])
    },
    VALIDATOR_TIMEOUT,
  )

  it.skipIf(isMissing('xmllint'))('is well-formed', async () => {
    const documents = { 'sample.xml': toTei(sampleIssue()).output, 'hostile.xml': toTei(hostileIssue()).output }
    expect(await xmllint(documents)).toEqual([])
  })
})
