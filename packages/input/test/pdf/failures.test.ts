import { describe, expect, it } from 'vitest'
import { InputError, readSources } from '../../src/index.js'
import { type PdfJs, type ReadPdfOptions, readPdf, streamPdf } from '../../src/pdf/index.js'
import { encryptedPdf } from './encrypted-pdf.js'
import { JPEG, pdfFile, textAt, unicodeFont } from './pdf-file.js'

const page = { content: textAt(50, 700, 10, 'A page of text.') }
const scan = { content: 'q 600 0 0 800 0 0 cm /I1 Do Q', images: { I1: { width: 1200, height: 1600, data: JPEG } } }

async function errorOf(content: unknown, options: ReadPdfOptions = {}): Promise<string> {
  const error = await readPdf(content as Uint8Array, options).catch((one: unknown) => one)
  expect(InputError.isInstance(error)).toBe(true)
  return (error as InputError).message
}

describe('a file that cannot be read', () => {
  it.each<[string, unknown, string]>([
    ['text', '%PDF-1.7', 'Expected content to be a Uint8Array or an ArrayBuffer, found '],
    ['nothing', new Uint8Array(), 'Expected content to be a PDF, found no bytes.'],
    ['another file', new Uint8Array([1, 2, 3]), 'Expected content to be a PDF, found a file without the mark %PDF.'],
    [
      'the mark alone',
      new TextEncoder().encode('%PDF-1.7\n'),
      'Expected content to be a complete PDF, found a damaged',
    ],
    ['a cut file', pdfFile([page]).slice(0, 300), 'Expected content to be a complete PDF, found a damaged one ('],
  ])('is an error: %s', async (_, content, message) => {
    expect(await errorOf(content)).toContain(message)
  })

  it('without text is an error that names tools', async () => {
    expect(await errorOf(pdfFile([scan, scan]), { name: 'paper.pdf' })).toBe(
      'Expected paper.pdf to be a PDF that contains text, found 2 pages without text, as of a scan. ' +
        'Recognize the text first, for example with PaddleOCR, MinerU or OCRmyPDF.',
    )
  })

  it('with some pages without text is read', async () => {
    const { sources, messages } = await readPdf(pdfFile([page, scan]))
    expect(sources.map(({ text }) => text)).toEqual(['A page of text.\n', ''])
    expect(messages.find(({ code }) => code === 'page-without-text')).toMatchObject({ source: 1 })
  })

  it('that is too large or too long is an error', async () => {
    expect(await errorOf(pdfFile([page, page]), { maxPages: 1 })).toContain('a PDF of at most 1 pages, found 2 pages.')
    expect(await errorOf(pdfFile([page]), { maxBytes: 100 })).toContain('a PDF of at most 100 bytes, found ')
  })

  it('that has a damaged page has its other pages', async () => {
    const file = Buffer.from(pdfFile([page, page, page])).toString('latin1')
    // The last page is a stream, which is not a page.
    const broken = Buffer.from(file.replace('6 0 R 8 0 R]', '6 0 R 3 0 R]'), 'latin1')
    const { sources, messages } = await readPdf(broken)
    expect(sources.map(({ text }) => text)).toEqual(['A page of text.\n', 'A page of text.\n', ''])
    expect(messages.map(({ code }) => code)).toContain('page-damaged')
  })

  it('that is encrypted needs its password', async () => {
    const file = encryptedPdf('Sealed text.', 'open')
    expect(await errorOf(file)).toContain('found an encrypted one. Pass its password as options.password.')
    expect(await errorOf(file, { password: 'wrong' })).toContain('a wrong password. Check options.password.')
    expect((await readPdf(file, { password: 'open' })).sources[0]!.text).toBe('Sealed text.\n')
  })

  it('is an error of readSources that says what to call', () => {
    const file = pdfFile([page])
    for (const content of [file, Buffer.from(file).toString('latin1')])
      expect(() => readSources(content)).toThrow(
        'Expected content to be text, found a PDF. Call readPdf of @banmian/input/pdf.',
      )
  })
})

describe('options', () => {
  it.each<[string, object]>([
    ['options.password', { password: 1 }],
    ['options.pdfjs', { pdfjs: {} }],
    ['options.characterMap', { characterMap: 'x' }],
    ['options.onPage', { onPage: true }],
    ['options.maxPages', { maxPages: 0 }],
    ['options.maxBytes', { maxBytes: 1.5 }],
    ['options.format', { format: 'pdf' }],
  ])('%s is checked', async (name, options) => {
    expect(await errorOf(pdfFile([page]), options as ReadPdfOptions)).toContain(name)
  })

  it('take a module of the caller, and report one that fails', async () => {
    const pdfjs = {
      version: '0',
      OPS: {},
      getDocument: () => ({ promise: Promise.reject(new Error('No worker.')), destroy: () => Promise.resolve() }),
    } as unknown as PdfJs
    expect(await errorOf(pdfFile([page]), { pdfjs })).toContain('(No worker)')
  })

  it('take the character maps of the caller', async () => {
    const asked: string[] = []
    const content = 'BT /F1 12 Tf 1 0 0 1 50 700 Tm <62a5> Tj ET'
    await readPdf(pdfFile([page, { content, fonts: { F1: unicodeFont() } }]), {
      characterMap: (name) => {
        asked.push(name)
        throw new Error('none')
      },
    })
    expect(asked).toContain('UniGB-UCS2-H')
  })
})

describe('a hostile file', () => {
  it('runs no script and loads nothing', async () => {
    const catalog =
      '/OpenAction << /S /JavaScript /JS (globalThis.hacked = true) >> /AA << /WC << /S /JavaScript /JS (globalThis.hacked = true) >> >>'
    const fetched: unknown[] = []
    const original = globalThis.fetch
    globalThis.fetch = ((url: unknown) => {
      fetched.push(url)
      return Promise.reject(new Error('offline'))
    }) as typeof fetch
    try {
      await readPdf(pdfFile([page], { catalog }))
    } finally {
      globalThis.fetch = original
    }
    expect((globalThis as { hacked?: boolean }).hacked).toBeUndefined()
    expect(fetched).toEqual([])
  })

  it('with 500 pages is read page by page', async () => {
    let pages = 0
    for await (const { source } of streamPdf(pdfFile(Array.from({ length: 500 }, () => page)))) {
      expect(source.text).toBe('A page of text.\n')
      pages++
    }
    expect(pages).toBe(500)
  })

  it('of 100 MB is read', async () => {
    const data = new Uint8Array(100 << 20).fill(0x2f)
    data.set(JPEG)
    const images = { I1: { width: 9000, height: 9000, data } }
    const content = `${page.content}q 300 0 0 300 50 50 cm /I1 Do Q`
    const { sources, pictures } = await readPdf(pdfFile([{ content, images }]))
    expect(sources[0]!.text).toContain('A page of text.')
    expect(pictures[0]!.data).toHaveLength(100 << 20)
  })

  it('with a million characters on a page takes linear time', async () => {
    const content = Array.from({ length: 20_000 }, (_, at) =>
      textAt(50 + (at % 5) * 100, 790 - (at % 700), 1, 'abcdefghij'.repeat(5)),
    ).join('')
    const { sources } = await readPdf(pdfFile([{ content }]))
    expect(sources[0]!.text.length).toBeGreaterThan(0)
  })
})
