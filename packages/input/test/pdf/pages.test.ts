import { parseIssue } from '@banmian/core'
import { describe, expect, it } from 'vitest'
import { type ReadPdfPage, readPdf, streamPdf } from '../../src/pdf/index.js'
import { deflated, JPEG, pdfFile, textAt, unicodeFont, wideTextAt } from './pdf-file.js'

const column = (x: number, texts: readonly string[]): string =>
  texts.map((text, at) => textAt(x, 650 - 13 * at, 10, text)).join('')

describe('the pictures of a PDF file', () => {
  const content =
    'q 200 0 0 100 50 500 cm /I1 Do Q\n' +
    textAt(50, 485, 9, 'The ferry leaves the harbor.') +
    textAt(50, 430, 10, 'This text is farther below the picture.') +
    'q 100 0 0 80 300 500 cm /I2 Do Q\n'
  const images = {
    I1: { width: 1920, height: 1080, data: JPEG },
    I2: { width: 100, height: 80, data: deflated(new Uint8Array(24_000)), filter: '/FlateDecode' },
  }

  it('have their boxes, sizes and the bytes of JPEG files', async () => {
    const { pictures, messages, sources } = await readPdf(pdfFile([{ content, images }]))
    expect(pictures).toEqual([
      {
        source: 0,
        start: 0,
        path: 'page-1-picture-1.jpg',
        box: [50, 200, 250, 300],
        width: 1920,
        height: 1080,
        data: JPEG,
      },
      { source: 0, start: expect.any(Number), path: null, box: [300, 220, 400, 300], width: 100, height: 80 },
    ])
    expect(messages.find(({ code }) => code === 'picture-without-file')!.text).toBe(
      '1 picture is not JPEG, and only the place is read.',
    )
    expect(sources[0]!.text).toBe(
      '![](page-1-picture-1.jpg)\n\nThe ferry leaves the harbor.\n\nThis text is farther below the picture.\n',
    )
    expect(sources[0]!.layout!.lines.map(({ role }) => role)).toEqual(['figure', 'caption', 'text'])
  })

  it('have captions of vertical lines that are longer than they are', async () => {
    const content =
      'q 100 0 0 80 300 600 cm /I1 Do Q\n' +
      wideTextAt(280, 680, 10, '浜に打ち上げられた流木を拾い集める児童たち。', 'F1') +
      wideTextAt(200, 680, 10, '時計は町の資料館に置かれ、毎正時に鳴っている。', 'F1')
    const fonts = { F1: unicodeFont('UniJIS-UCS2-V') }
    const { sources } = await readPdf(pdfFile([{ content, images, fonts }]))
    expect(sources[0]!.layout!.lines.map(({ role }) => role)).toEqual(['figure', 'caption', 'text'])
  })

  it('leave the bytes that were passed as they are', async () => {
    const file = pdfFile([{ content, images }])
    const before = file.slice()
    await readPdf(file)
    expect(file).toEqual(before)
  })
})

describe('the option onPage', () => {
  const page = { content: textAt(50, 700, 10, 'A page of text.') }

  it('is called after each page, also after one that is damaged', async () => {
    const file = Buffer.from(pdfFile([page, page, page])).toString('latin1')
    const broken = Buffer.from(file.replace('6 0 R 8 0 R]', '6 0 R 3 0 R]'), 'latin1')
    const calls: ReadPdfPage[] = []
    const { sources } = await readPdf(broken, { onPage: (read) => calls.push(read) })
    expect(calls).toEqual([1, 2, 3].map((number) => ({ number, pages: 3, sources: 1 })))
    expect(sources).toHaveLength(3)
  })

  it('ends the reading when it throws', async () => {
    const calls: number[] = []
    const stopped = readPdf(pdfFile([page, page, page]), {
      onPage: ({ number }) => {
        calls.push(number)
        if (number === 2) throw new RangeError('Enough.')
      },
    })
    await expect(stopped).rejects.toThrow(RangeError)
    expect(calls).toEqual([1, 2])
  })
})

describe('two pages side by side', () => {
  const side = (x: number, folio: string): string =>
    textAt(x, 770, 9, folio) + column(x, ['Text of a page', 'in several lines', 'on its own side', 'of the sheet'])
  const spread = (left: string, right: string): Uint8Array =>
    pdfFile([{ width: 1200, height: 800, content: side(50, left) + side(700, right) }])

  it('are divided, in the order of their numbers', async () => {
    const calls: ReadPdfPage[] = []
    const onPage = (page: ReadPdfPage): unknown => calls.push(page)
    const { sources, messages } = await readPdf(spread('Page 8', 'Page 1'), { onPage })
    expect(calls).toEqual([{ number: 1, pages: 1, sources: 2 }])
    expect(sources.map(({ text }) => text.split('\n')[0])).toEqual(['Page 1', 'Page 8'])
    expect(sources[0]!.layout).toMatchObject({ height: 800 })
    expect(sources[0]!.layout!.lines[0]!.box[0]).toBeLessThan(200)
    expect(messages.filter(({ code }) => code === 'spread-divided')).toHaveLength(2)
  })

  it.each([
    ['without two folios', spread('Page 8', 'Weather')],
    ['with one number', spread('Page 8', 'Page 8')],
    [
      'with text over the gutter',
      pdfFile([
        {
          width: 1200,
          height: 800,
          content: `${side(50, 'Page 2')}${side(700, 'Page 3')}${textAt(500, 720, 40, 'Headline over both')}`,
        },
      ]),
    ],
  ])('stay one page %s', async (_, file) => {
    expect((await readPdf(file)).sources).toHaveLength(1)
  })
})

describe('the pages of a PDF file', () => {
  const pages = ['First', 'Second', 'Third'].map((name) => ({ content: textAt(50, 700, 10, `${name} page.`) }))

  it('are streamed as they are read', async () => {
    const whole = await readPdf(pdfFile(pages))
    const streamed = []
    for await (const page of streamPdf(pdfFile(pages))) streamed.push(page)
    expect(streamed.map(({ source }) => source)).toEqual(whole.sources)
    expect(streamed.flatMap(({ messages }) => messages)).toEqual(whole.messages.slice(1))
  })

  it('can be read up to any page', async () => {
    for await (const { source } of streamPdf(pdfFile(pages))) {
      expect(source.text).toBe('First page.\n')
      break
    }
  })

  it('are accepted by parseIssue', async () => {
    const { sources, facts } = await readPdf(pdfFile(pages))
    expect(parseIssue(sources, facts).issue.pages).toHaveLength(3)
  })

  it('have the name of a file of one page', async () => {
    expect((await readPdf(pdfFile(pages.slice(0, 1)), { name: 'A05.pdf' })).sources[0]!.name).toBe('A05.pdf')
    expect((await readPdf(pdfFile(pages), { name: 'A05.pdf' })).sources[0]!.name).toBeUndefined()
  })

  it('have the facts that PRISM states', async () => {
    const entries =
      '<prism:publicationName>Model Courier</prism:publicationName><prism:publicationDate>2024-03-08</prism:publicationDate>'
    const metadata =
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
      `<rdf:Description xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/">${entries}</rdf:Description></rdf:RDF></x:xmpmeta>`
    expect((await readPdf(pdfFile(pages, { metadata }))).facts).toEqual({
      publication: 'Model Courier',
      date: '2024-03-08',
    })
    expect((await readPdf(pdfFile(pages, { metadata: metadata.replace('03-08', '13-38') }))).facts).toEqual({
      publication: 'Model Courier',
    })
    expect((await readPdf(pdfFile(pages))).facts).toEqual({})
  })
})
