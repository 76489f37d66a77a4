import { describe, expect, it } from 'vitest'
import * as input from '../src/index.js'
import {
  detectFormat,
  INPUT_FORMATS,
  InputError,
  type InputFormat,
  type InputResult,
  readSources,
} from '../src/index.js'
import { fixture, fixtures, metsFolder } from './fixture-files.js'

const OWN: Readonly<Record<string, [InputFormat, string]>> = {
  'alto-v4.xml': ['alto', 'ALTO 4, 1 page, 3 blocks: the content is XML with the root element alto.'],
  'docling.json': [
    'docling',
    'Docling JSON, 1 page, 6 blocks: the content is an object whose `schema_name` is DoclingDocument.',
  ],
  'mets-newspaper.xml': ['mets', 'METS, 1 page, 3 blocks: the content is XML with the root element mets.'],
  'mineru-3_content_list.json': [
    'mineru',
    'MinerU content_list, 1 page, 11 blocks: the content is an array of objects with `type` and `page_idx`.',
  ],
  'mineru-3_content_list_v2.json': [
    'mineru',
    'MinerU content_list_v2, 1 page, 8 blocks: the content is an array of pages, each an array of blocks with `type` and `content`.',
  ],
  'mineru-3_middle.json': ['mineru', 'MinerU middle.json, 1 page, 6 blocks: the content is an object with `pdf_info`.'],
  'mineru.md': ['mineru', 'MinerU Markdown, 1 page, 7 blocks: the content is Markdown with pictures images/<hash>.'],
  'paddleocr-vl.md': [
    'paddleocr',
    'PaddleOCR Markdown, 1 page, 8 blocks: the content is Markdown with centered pictures as PaddleOCR writes them.',
  ],
  'paddleocr-vl_res.json': [
    'paddleocr',
    'PaddleOCR JSON, 1 page, 9 blocks: the content is an object with `parsing_res_list`.',
  ],
  'paddleocr-vl_service.json': [
    'paddleocr',
    'PaddleOCR JSON, 1 page, 2 blocks: the content is the response of a service with `layoutParsingResults`.',
  ],
  'page-2019.xml': ['page', 'PAGE-XML 2019, 1 page, 3 blocks: the content is XML with the root element PcGts.'],
  'tesseract.hocr.html': ['hocr', 'hOCR, 1 page, 3 blocks: the content is HTML with the class ocr_page.'],
}

const READERS: Readonly<Record<InputFormat, typeof input.readMineru>> = {
  mineru: input.readMineru,
  paddleocr: input.readPaddleOcr,
  docling: input.readDocling,
  'dots-ocr': input.readDotsOcr,
  olmocr: input.readOlmOcr,
  marker: input.readMarker,
  'mistral-ocr': input.readMistralOcr,
  alto: input.readAlto,
  mets: input.readMets,
  page: input.readPage,
  hocr: input.readHocr,
  plain: input.readPlain,
}
const read = (format: InputFormat, content: string | Uint8Array): InputResult =>
  READERS[format](content, { folder: metsFolder })

describe('readSources', () => {
  it('has an expectation for each fixture', () => {
    expect(Object.keys(OWN).sort()).toEqual(fixtures)
  })

  it.each(Object.entries(OWN))('recognizes %s, and says why', (name, [format, text]) => {
    const { messages, format: found } = readSources(fixture(name), { folder: metsFolder })
    expect(found.name).toBe(format)
    expect(messages[0]).toEqual({ code: 'format-detected', severity: 'info', text, source: null, content: null })
  })

  it.each(Object.entries(OWN))('recognizes %s under the name of any other fixture', (name, [format]) => {
    for (const other of fixtures)
      expect(readSources(fixture(name), { name: other, folder: metsFolder }).format.name, other).toBe(format)
  })

  it.each(Object.entries(OWN))('reads %s with a byte order mark and white space before it', (name, [format]) => {
    const text = new TextDecoder().decode(fixture(name))
    expect(readSources(`\ufeff${text}`, { folder: metsFolder }).format.name).toBe(format)
    if (!text.startsWith('<?xml')) expect(readSources(`\n ${text}`, { folder: metsFolder }).format.name).toBe(format)
  })
})

describe.each(INPUT_FORMATS)('the reader of %s', (format) => {
  it.each(fixtures)('reads %s as readSources does when it is its format, and refuses it otherwise', (name) => {
    const [own] = OWN[name]!
    // Plain text takes any text, such as the Markdown of a tool.
    const takes = own === format || (format === 'plain' && name.endsWith('.md'))
    if (own === format)
      expect(read(format, fixture(name))).toEqual(readSources(fixture(name), { format, folder: metsFolder }))
    else if (!takes) {
      expect(() => read(format, fixture(name))).toThrow(InputError)
      expect(() => read(format, fixture(name))).toThrow(
        /^Expected content to be output of .+, found .+\. Call readSources/,
      )
    }
  })
})

describe('text that is not what it looks like', () => {
  it.each([
    ['[图](新华社发) 河上的新桥\n\n本报讯 桥今天开放。'],
    ['{{ 版面 }} 是模板'],
    ['[1] 注释\n[2] 注释'],
    ['<div>本报讯</div>\n\n正文'],
    ['1 < 2 > 0'],
    ['<table><tr><td>学校</td></tr></table>'],
    ['"quoted"'],
    ['<3 newspapers'],
  ])('%j is plain text', (text) => {
    const { format, sources } = readSources(text)
    expect(format.name).toBe('plain')
    expect(sources).toEqual([{ text }])
    expect(detectFormat(text)?.name).toBe('plain')
  })

  it.each([
    ['{"a": 1}', 'a JSON object with the keys a'],
    ['[]', 'a JSON array'],
    ['{}', 'an empty JSON object'],
    ['[1, 2]', 'a JSON array'],
    ['<?xml version="1.0"?><rss version="2.0"/>', 'markup that begins with <rss>'],
    ['<!doctype html><html><body>x</body></html>', 'markup that begins with <html>'],
    ['<TEI xmlns="http://www.tei-c.org/ns/1.0"/>', 'markup that begins with <TEI>'],
  ])('%s is in no known format', (text, found) => {
    expect(detectFormat(text)).toBeNull()
    expect(() => readSources(text)).toThrow(`found ${found}. Pass the file that the tool wrote, or plain text.`)
  })
})
