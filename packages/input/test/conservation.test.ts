import { parseIssue } from '@banmian/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type InputResult,
  readAlto,
  readDocling,
  readDotsOcr,
  readHocr,
  readMarker,
  readMineru,
  readPaddleOcr,
  readPage,
  readSources,
} from '../src/index.js'
import * as files from './generated-files.js'

const GENERATED: readonly [string, fc.Arbitrary<files.GeneratedFile>, (content: string) => InputResult][] = [
  ['MinerU content_list', files.contentList, readMineru],
  ['MinerU content_list_v2', files.contentListV2, readMineru],
  ['MinerU middle.json', files.middle, readMineru],
  ['PaddleOCR JSON', files.paddle, readPaddleOcr],
  ['Docling JSON', files.docling, readDocling],
  ['ALTO', files.alto, readAlto],
  ['PAGE-XML', files.pageXml, readPage],
  ['hOCR', files.hocr, readHocr],
  ['dots.ocr JSON', files.dotsOcr, readDotsOcr],
  ['Marker JSON', files.marker, readMarker],
]

const solid = (text: string): string => text.replace(/\s/g, '')

/** Returns the text of the sources and the text that messages say is left out, without escapes. */
const everything = ({ sources, messages }: InputResult): string =>
  solid([...sources.map(({ text }) => text), ...messages.map(({ content }) => content ?? '')].join('\n')).replace(
    /\\([!-/:-@[-`{-~])/g,
    '$1',
  )

describe.each(GENERATED)('any file of %s', (_, arbitrary, read) => {
  it('has each of its texts exactly once in a source or in a message', () => {
    fc.assert(
      fc.property(arbitrary, ({ content, texts }) => {
        const result = everything(read(content))
        for (const text of texts) expect(result.split(solid(text)), text).toHaveLength(2)
      }),
      { numRuns: 60 },
    )
  })

  it('has no character that is neither in its texts nor markup', () => {
    fc.assert(
      fc.property(arbitrary, ({ content, texts }) => {
        let rest = everything(read(content)).replace(/!\[\]\((?:images\/)?a\.jpg\)|<[^<>]*>/g, '')
        for (const text of [...texts].sort((a, b) => b.length - a.length)) rest = rest.replace(solid(text), '')
        expect(rest).toMatch(/^#*$/)
      }),
      { numRuns: 60 },
    )
  })

  it('is recognized, and accepted by parseIssue with its layout', () => {
    fc.assert(
      fc.property(arbitrary, ({ content }) => {
        const { sources, format } = readSources(content)
        expect(format).toEqual(read(content).format)
        expect(() => parseIssue(sources)).not.toThrow()
      }),
      { numRuns: 30 },
    )
  })

  it('has the same result again', () => {
    fc.assert(
      fc.property(arbitrary, ({ content }) => {
        expect(read(content)).toEqual(read(content))
      }),
      { numRuns: 20 },
    )
  })
})
