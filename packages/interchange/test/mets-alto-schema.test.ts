import { parseIssue } from '@banmian/core'
import { hostileStrings, isMissing, VALIDATOR_TIMEOUT, xmllint } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { toMetsAlto } from '../src/index.js'
import { schemaMessages, whyNoSchema } from './schemas.js'
import { typesetPage } from './typeset-page.js'

const sources = [
  typesetPage(
    [
      { headline: '图书馆周末开到十点', paragraphs: [['市图书馆从周六起延长开放，', '夜里十点闭馆。']] },
      { headline: 'Night bus to the harbor', byline: 'By Tom Reed', paragraphs: [['The bus runs until two.']] },
    ],
    { label: '01', name: '要闻' },
  ),
  typesetPage(
    hostileStrings.map(({ text }) => ({
      headline: text.replace(/[\r\n]/g, ' ') || ' ',
      paragraphs: [[text.replace(/[\r\n]/g, ' ') || ' ']],
    })),
    { label: '<&"]]>' },
  ),
]
const [mets, ...altos] = toMetsAlto(
  parseIssue(sources, { publication: '<示范>日报', date: '2024-03-08' }),
  sources,
).output
const altoFiles = Object.fromEntries(altos.map(({ content }, index) => [`${index}.xml`, content]))

describe('METS and ALTO', () => {
  it.skipIf(whyNoSchema('alto') !== null)(
    'are valid by the schema of ALTO 4.4, also for hostile text',
    async () => {
      expect(await schemaMessages('alto', altoFiles)).toEqual([])
    },
    VALIDATOR_TIMEOUT,
  )

  it.skipIf(whyNoSchema('mets') !== null)(
    'are valid by the schema of METS, also for hostile text',
    async () => {
      expect(await schemaMessages('mets', { 'mets.xml': mets!.content })).toEqual([])
    },
    VALIDATOR_TIMEOUT,
  )

  it.skipIf(isMissing('xmllint'))('are well-formed', async () => {
    expect(await xmllint({ ...altoFiles, 'mets.xml': mets!.content })).toEqual([])
  })
})
