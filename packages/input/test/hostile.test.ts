import { parseIssue } from '@banmian/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InputError, readAlto, readMineru, readPlain, readSources } from '../src/index.js'
import { fixture, fixtures, fixtureText, metsFolder } from './fixture-files.js'

/** Returns the error of a call, or fails. */
function errorOf(call: () => unknown): InputError {
  try {
    call()
  } catch (error) {
    if (InputError.isInstance(error)) return error
    throw error
  }
  throw new Error('Expected the call to throw.')
}

/** Reads a file, which is either read or refused with an InputError; any other error fails. */
function readOrRefuse(content: string | Uint8Array): void {
  try {
    const { sources } = readSources(content, { folder: metsFolder })
    parseIssue(sources)
  } catch (error) {
    if (!InputError.isInstance(error)) throw error
  }
}

describe.each(fixtures)('%s', (name) => {
  const text = fixtureText(name)

  it('is read or refused when it is cut off anywhere', () => {
    const step = Math.max(1, Math.floor(text.length / 60))
    for (let end = 0; end < text.length; end += step) readOrRefuse(text.slice(0, end))
  })

  it('is refused as cut off, when it is JSON or XML', () => {
    if (name.endsWith('.md') || name.endsWith('.html')) return
    const error = errorOf(() => readSources(text.slice(0, Math.floor(text.length * 0.7)), { folder: metsFolder }))
    expect(error.message).toMatch(
      /^Expected content to be (?:complete JSON|well-formed XML), found the end of the text inside/,
    )
    expect(error.message).toContain('The file was cut off: run the extraction again, or copy the file again.')
  })

  it('is read or refused with any part replaced', () => {
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.nat(40),
        fc.string({ maxLength: 20, unit: 'binary' }),
        (from, length, part) => {
          readOrRefuse(text.slice(0, from) + part + text.slice(from + length))
        },
      ),
      { numRuns: 30 },
    )
  })

  it('is read or refused with any value of its JSON replaced', () => {
    if (!name.endsWith('.json')) return
    const value = JSON.parse(text) as unknown
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 2 }), fc.nat(200), (other, at) => {
        let count = 0
        const changed = JSON.stringify(value, (_, one: unknown) => (count++ === at ? other : one))
        if (changed !== undefined) readOrRefuse(changed)
      }),
      { numRuns: 60 },
    )
  })

  it.each(['constructor', 'toString', '__proto__'])('is read or refused with %s for each of its words', (word) => {
    const words = new Set(text.match(/\b[A-Za-z_-]{4,30}\b/g))
    for (const own of [...words].slice(0, 80)) readOrRefuse(text.replaceAll(own, word))
  })
})

describe('bytes that are not text', () => {
  it.each([
    ['%PDF-1.7', 'a PDF'],
    ['PK\u0003\u0004', 'a ZIP archive'],
    ['\u0089PNG\r\n', 'a picture'],
    ['\u00ff\u00d8\u00ff\u00e0', 'a picture'],
    ['II*\u0000', 'a picture'],
    ['\u001f\u008b\u0008', 'a compressed file'],
  ])('%j are refused as %s', (magic, found) => {
    const bytes = Uint8Array.from(magic, (character) => character.charCodeAt(0))
    expect(errorOf(() => readSources(bytes, { name: '02.bin' })).message).toMatch(
      new RegExp(`^Expected 02\\.bin to be text, found ${found}\\. .+\\.$`),
    )
  })

  it('are refused in another encoding than UTF-8, with advice', () => {
    const bytes = Uint8Array.from([0xb1, 0xbe, 0xb1, 0xa8, 0xd1, 0xb6])
    expect(errorOf(() => readSources(bytes)).message).toBe(
      "Expected content to be text in UTF-8, found bytes that are not valid in it. Decode the bytes first and pass a string: new TextDecoder('gb18030').decode(bytes).",
    )
  })
})

describe('encodings', () => {
  const text = '本报讯 桥今天开放。'
  const utf16 = (bigEndian: boolean): Uint8Array => {
    const bytes = new Uint8Array(2 + 2 * text.length)
    const view = new DataView(bytes.buffer)
    view.setUint16(0, 0xfeff, !bigEndian)
    for (let at = 0; at < text.length; at++) view.setUint16(2 + 2 * at, text.charCodeAt(at), !bigEndian)
    return bytes
  }

  it.each([false, true])('a byte order mark shows UTF-16 (big-endian: %s)', (bigEndian) => {
    expect(readSources(utf16(bigEndian)).sources).toEqual([{ text }])
  })

  it('an XML declaration names the encoding', () => {
    const before =
      '<?xml version="1.0" encoding="GB18030"?><alto><Layout><Page><PrintSpace><TextBlock><TextLine><String CONTENT="'
    const after = '"/></TextLine></TextBlock></PrintSpace></Page></Layout></alto>'
    const bytes = new Uint8Array([
      ...new TextEncoder().encode(before),
      0xb1,
      0xbe,
      0xb1,
      0xa8,
      ...new TextEncoder().encode(after),
    ])
    expect(readSources(bytes).sources[0]!.text).toBe('本报\n')
  })

  it('an unknown encoding is refused', () => {
    const bytes = new TextEncoder().encode('<?xml version="1.0" encoding="klingon"?><alto/>')
    expect(errorOf(() => readSources(bytes)).message).toContain(
      'in an encoding of the Encoding Standard, found "klingon"',
    )
  })
})

describe('files without text', () => {
  it.each(['', ' \n\t', '\ufeff', '\f\f'])('%j is refused', (text) => {
    expect(errorOf(() => readSources(text)).message).toBe(
      'Expected content to be the output of an OCR or layout tool, found no text. The extraction of this page failed; run it again.',
    )
  })

  it('a page without text is a source with a message', () => {
    const { sources, messages } = readSources('{"parsing_res_list": [], "width": 9, "height": 9}')
    expect(sources).toEqual([{ text: '' }])
    expect(messages[1]).toMatchObject({ code: 'page-without-text', severity: 'warning', source: 0 })
  })
})

describe('deep nesting', () => {
  it('of JSON is refused before it is parsed, at a depth that can be set', () => {
    const deep = `${'['.repeat(1_000_000)}`
    expect(errorOf(() => readSources(deep)).message).toBe(
      'Expected content to be JSON nested at most 200 levels deep, found more levels. If the file is right, raise options.maxDepth.',
    )
    const list = '[{"type":"text","page_idx":0,"text":"a"}]'
    expect(readMineru(list, { maxDepth: 2 }).sources).toHaveLength(1)
    expect(() => readMineru(list, { maxDepth: 1 })).toThrow(InputError)
  })

  it('of XML is refused while it is read', () => {
    const deep = `<alto>${'<a>'.repeat(300_000)}`
    expect(errorOf(() => readSources(deep)).message).toContain('XML nested at most 200 levels deep')
  })

  it('of groups in Docling that contain themselves ends', () => {
    const group = { label: 'list', children: [{ $ref: '#/groups/0' }, { $ref: '#/texts/0' }] }
    const file = {
      schema_name: 'DoclingDocument',
      body: { children: [{ $ref: '#/groups/0' }] },
      groups: [group],
      texts: [{ text: 'a' }],
    }
    expect(readSources(JSON.stringify(file)).sources[0]!.text).toBe('a\n')
  })
})

describe('entities', () => {
  const alto = (declaration: string, content: string): string =>
    `<?xml version="1.0"?><!DOCTYPE alto [${declaration}]><alto><Layout><Page><TextBlock><TextLine><String CONTENT="${content}"/></TextLine></TextBlock></Page></Layout></alto>`

  it('are never expanded', () => {
    const laughs = Array.from(
      { length: 9 },
      (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
    ).join('')
    expect(readAlto(alto(`<!ENTITY l0 "ha">${laughs}`, '&l9;')).sources[0]!.text).toBe('&l9;\n')
  })

  it('of other files are never loaded', () => {
    expect(readAlto(alto('<!ENTITY x SYSTEM "file:///etc/passwd">', '&x;')).sources[0]!.text).toBe('&x;\n')
  })
})

const altoOf = (lines: string): string => `<alto><Layout><Page><TextBlock>${lines}</TextBlock></Page></Layout></alto>`

describe('XML that is not well-formed', () => {
  it.each([
    ['<alto><a></alto>', 'an error inside <a>: closing tag mismatch'],
    ['<alto><a b=c/></alto>', 'an error inside <alto>: missing attribute value quotes'],
    ['<alto/>more', 'an error: non-whitespace outside of root node'],
    ['<alto><!-- ', 'the end of the text inside <alto>'],
    ['<alto><![CDATA[x', 'the end of the text inside <alto>'],
    ['<alto><a', 'the end of the text inside <alto>'],
  ])('%s is refused', (text, found) => {
    expect(errorOf(() => readSources(text, { format: 'alto' })).message).toContain(`found ${found}`)
  })
})

describe('size', () => {
  it('has a limit that can be set', () => {
    expect(errorOf(() => readPlain('桥'.repeat(11), { maxLength: 10 })).message).toBe(
      'Expected content to be at most 10 UTF-16 units long, found 11. Split the file, or raise options.maxLength.',
    )
    expect(errorOf(() => readPlain(new Uint8Array(45), { maxLength: 10 })).message).toContain('found 45 bytes.')
    expect(readPlain(new TextEncoder().encode('桥'.repeat(10)), { maxLength: 10 }).sources).toHaveLength(1)
  })

  it.each([
    ['a line of 10 MB', '桥'.repeat(5_000_000)],
    ['a million short lines', '桥\n'.repeat(1_000_000)],
    ['half a million pictures that do not end', '!['.repeat(500_000)],
    ['half a million tables that do not end', '<table>'.repeat(300_000)],
    ['pictures in HTML that do not end', '<div style="text-align: center;"><img src="'.repeat(50_000)],
    ['descriptions that do not end', '<details>\n<summary>'.repeat(100_000)],
    ['brackets and quotes', '{"'.repeat(500_000)],
    ['a line of many words', altoOf(`<TextLine>${'<String CONTENT="ab"/>'.repeat(200_000)}</TextLine>`)],
    ['many lines', altoOf('<TextLine><String CONTENT="ab"/></TextLine>'.repeat(100_000))],
    ['many spans', JSON.stringify([[{ type: 'a', content: { a_content: Array(300_000).fill({ content: 'ab' }) } }]])],
    [
      'many types',
      JSON.stringify(Array.from({ length: 50_000 }, (_, at) => ({ type: `t${at}`, page_idx: at, text: 'a' }))),
    ],
    ['end tags without elements', `<html><div class="ocr_page">${'</p>'.repeat(300_000)}`],
    ['elements without end tags', `<html><div class="ocr_page">${'<p>a<script>'.repeat(200_000)}`],
    ['comments without end', `<html><div class="ocr_page">${'<!--'.repeat(300_000)}`],
    ['blank lines', `a${'\n \n'.repeat(500_000)}b`],
  ])('%s is read or refused', (_, text) => {
    readOrRefusePages(text)
  })

  it('text of all kinds of hostile characters stays text', () => {
    const text = 'a\0b\ud800c\udfffd]]>e<script>f</script>\u202eg\ufffe'
    const block = { type: 'text', page_idx: 0, text }
    expect(readMineru(JSON.stringify([block])).sources[0]!.text).toBe(`${text}\n`)
    expect(readPlain(text).sources[0]!.text).toBe(text)
  })
})

/** Reads a file without parsing its pages. */
function readOrRefusePages(text: string): void {
  try {
    readSources(text)
  } catch (error) {
    if (!InputError.isInstance(error)) throw error
  }
}

describe('fixture bytes', () => {
  it('are not changed', () => {
    for (const name of fixtures) {
      const bytes = fixture(name)
      const copy = bytes.slice()
      readSources(bytes, { folder: metsFolder })
      expect(bytes).toEqual(copy)
    }
  })
})
