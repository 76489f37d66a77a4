import { anyIssue, hostileIssue, isMissing, sampleIssue, VALIDATOR_TIMEOUT, xmllint } from '@banmian/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toNitf } from '../src/index.js'
import { schemaMessages, whyNoSchema } from './schemas.js'

const documentsOf = (issues: Parameters<typeof toNitf>[0][]): Record<string, string> =>
  Object.fromEntries(
    issues.flatMap((issue, index) =>
      toNitf(issue).output.map(({ path, content }) => [`${index}-${path}`, content] as const),
    ),
  )

describe('NITF documents', () => {
  it.skipIf(whyNoSchema('nitf') !== null)(
    'are valid by the schema of NITF 3.6, of the sample page, of hostile text and of any issue',
    async () => {
      const any = fc.sample(anyIssue, { numRuns: 40, seed: 7 })
      expect(await schemaMessages('nitf', documentsOf([sampleIssue(), hostileIssue(), ...any]))).toEqual([])
    },
    VALIDATOR_TIMEOUT,
  )

  it.skipIf(whyNoSchema('nitf') !== null)('are rejected by the schema when an element is misplaced', async () => {
    const [file] = toNitf(sampleIssue()).output
    const wrong = file!.content.replace('<body.content>', '<body.content><hl1>标题</hl1>')
    expect(await schemaMessages('nitf', { 'wrong.xml': wrong })).not.toEqual([])
  })

  it.skipIf(isMissing('xmllint'))('are well-formed', async () => {
    expect(await xmllint(documentsOf([sampleIssue(), hostileIssue()]))).toEqual([])
  })
})
