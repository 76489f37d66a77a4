import { parseIssue, plainText } from '@banmian/core'
import fc from 'fast-check'
import type { PDFPageProxy } from 'pdfjs-dist'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it, vi } from 'vitest'
import { readPdf } from '../../src/pdf/index.js'
import { linkMarkup } from '../../src/pdf/links/link-markup.js'
import { HELVETICA, JPEG, linkAt, pdfFile, textAt, unicodeFont, wideTextAt } from './pdf-file.js'

/** A typewriter font, each character of which is 6 points wide in the size of 10. */
const fonts = { F1: HELVETICA.replace('Helvetica', 'Courier') }

async function read(content: string, annotations: readonly string[], more: object = {}) {
  const result = await readPdf(pdfFile([{ content, fonts, annotations, ...more }]))
  const about = (code: string) => result.messages.find((message) => message.code === code) ?? null
  return { ...result, text: result.sources[0]!.text, about }
}

const URL = 'https://paper.example/a'

describe('a link of a PDF file', () => {
  it('is a link in the source', async () => {
    const { text, messages, sources } = await read(textAt(50, 700, 10, 'Read it all online.'), [
      linkAt([50, 695, 170, 712], URL),
    ])
    expect(text).toBe(`[Read it all online.](${URL})\n`)
    expect(sources[0]!.layout!.lines[0]).toMatchObject({ start: 0, end: text.length - 1 })
    expect(messages).toHaveLength(1)
  })

  it('covers a part of a line', async () => {
    const { text } = await read(textAt(50, 700, 10, 'Read it all online.'), [linkAt([98, 695, 158, 712], URL)])
    expect(text).toBe(`Read it [all online](${URL}).\n`)
  })

  it('covers the parts of words that a page paints one by one', async () => {
    const content = textAt(50, 700, 10, 'Read') + textAt(80, 700, 10, 'on') + textAt(92, 700, 10, 'line')
    expect((await read(content, [linkAt([50, 695, 120, 712], URL)])).text).toBe(`[Read online](${URL})\n`)
  })

  it('goes on in the next line of a paragraph', async () => {
    const content = textAt(50, 700, 10, 'See the report of the city') + textAt(50, 687, 10, 'council today.')
    const quads = '/QuadPoints [98 709 206 709 98 697 206 697 50 696 92 696 50 684 92 684]'
    const lines = `See the [report of the city](${URL})\n[council](${URL}) today.\n`
    expect((await read(content, [linkAt([50, 684, 206, 709], URL, quads)])).text).toBe(lines)
    const two = [linkAt([98, 697, 206, 709], URL), linkAt([50, 684, 92, 696], URL)]
    expect((await read(content, two)).text).toBe(lines)
    const { issue } = parseIssue((await read(content, two)).sources)
    expect(JSON.stringify(issue)).toContain('report of the city council')
  })

  it('is one in the lines of a heading', async () => {
    const content =
      textAt(50, 700, 24, 'Harbor is') + textAt(50, 672, 24, 'open') + textAt(50, 600, 10, 'More of it soon.')
    const { text, sources } = await read(content, [linkAt([50, 665, 400, 724], URL)])
    expect(text).toBe(`## [Harbor is open](${URL})\n\nMore of it soon.\n`)
    expect(sources[0]!.layout!.lines.slice(0, 2).map(({ start, end }) => text.slice(start, end))).toEqual([
      '[Harbor is',
      `open](${URL})`,
    ])
  })

  it('is that on top where several cover a text', async () => {
    const annotations = [linkAt([50, 695, 130, 712], URL), linkAt([74, 695, 92, 712], 'mailto:a@b.example')]
    const { text } = await read(textAt(50, 700, 10, 'one two three'), annotations)
    expect(text).toBe(`[one](${URL}) [two](mailto:a@b.example) [three](${URL})\n`)
  })

  it('covers vertical text', async () => {
    const content = wideTextAt(300, 700, 12, '縱排的報紙', 'F1')
    const { text } = await read(content, [linkAt([290, 652, 310, 688], URL)], {
      fonts: { F1: unicodeFont('UniGB-UCS2-V') },
    })
    expect(text).toBe(`縱[排的報](${URL})紙\n`)
  })

  it('covers text of a page that is turned, and of one of two pages side by side', async () => {
    const turned = 'BT /F1 10 Tf 0 1 -1 0 100 100 Tm (turned page) Tj ET'
    expect((await read(turned, [linkAt([90, 142, 105, 166], URL)], { rotate: 90 })).text).toBe(
      `turned [page](${URL})\n`,
    )
    const side = (x: number, folio: string) =>
      textAt(x, 770, 9, folio) +
      ['A text of', 'several', 'lines'].map((line, at) => textAt(x, 650 - 13 * at, 10, line)).join('')
    const { sources } = await read(side(50, 'Page 2') + side(700, 'Page 3'), [linkAt([700, 645, 800, 660], URL)], {
      width: 1200,
    })
    expect(sources.map(({ text }) => text.includes(`[A text of](${URL})`))).toEqual([false, true])
  })

  it.each([
    'javascript:alert(1)',
    ' \u0001javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'chapter-2.html',
    'https://',
  ])('is left out with a message when it leads to %s', async (uri) => {
    const { text, about } = await read(textAt(50, 700, 10, 'Read it.'), [linkAt([50, 695, 170, 712], uri)])
    expect(text).toBe('Read it.\n')
    expect(about('links-refused')).toMatchObject({
      severity: 'warning',
      text: '1 link leads to no address that is safe, and is left out.',
      content: expect.stringContaining(uri.trim().slice(0, 3)),
    })
  })

  it('is left out with a message over a picture, and over nothing', async () => {
    const content = `q 200 0 0 100 50 500 cm /I1 Do Q\n${textAt(50, 400, 10, 'Some text far below it.')}`
    const images = { I1: { width: 200, height: 100, data: JPEG } }
    const { text, about } = await read(
      content,
      [linkAt([50, 500, 250, 600], URL), linkAt([500, 10, 550, 20], `${URL}2`)],
      { images },
    )
    expect(text).toBe('![](page-1-picture-1.jpg)\n\nSome text far below it.\n')
    expect(about('links-without-text')).toMatchObject({ severity: 'info', content: `${URL}\n${URL}2` })
  })

  it('is ignored when it leads to a place in the file', async () => {
    const places = ['/Dest [3 0 R /Fit]', '/A << /S /GoTo /D [3 0 R /Fit] >>', '/A << /S /Named /N /NextPage >>', '']
    const annotations = [
      ...places.map((place) => `/Subtype /Link /Rect [50 695 170 712] ${place}`),
      '/Subtype /Text /Rect [50 695 170 712] /Contents (note)',
    ]
    const { text, messages } = await read(textAt(50, 700, 10, 'Read it.'), annotations)
    expect(text).toBe('Read it.\n')
    expect(messages).toHaveLength(1)
  })

  it('is missing with a message where pdf.js cannot read the links of a page', async () => {
    const content = textAt(50, 700, 10, 'Read it all online.')
    const annotations = [linkAt([50, 695, 170, 712], URL)]
    const document = await getDocument({ data: pdfFile([{ content }]), verbosity: 0 }).promise
    const prototype = Object.getPrototypeOf(await document.getPage(1)) as PDFPageProxy
    await document.destroy()
    const failing = vi.spyOn(prototype, 'getAnnotations').mockRejectedValueOnce(new Error('Annotations are damaged.'))
    const { sources, messages } = await readPdf(pdfFile([1, 2].map(() => ({ content, annotations }))))
    failing.mockRestore()
    expect(sources.map(({ text }) => text)).toEqual(['Read it all online.\n', `[Read it all online.](${URL})\n`])
    expect(messages.slice(1)).toEqual([
      {
        code: 'links-damaged',
        severity: 'warning',
        text: 'The links of the page are damaged and cannot be read.',
        source: 0,
        content: null,
      },
    ])
  })

  it('has an address that ends where it ends', async () => {
    const { text, sources } = await read(textAt(50, 700, 10, 'Wiki!'), [
      linkAt([50, 695, 74, 712], 'https://a.example/x_(1)?q=[a]&b=*c*#d"e'),
    ])
    expect(text).toBe('[Wiki](https://a.example/x_%281%29?q=%5Ba%5D&b=*c*#d%22e)!\n')
    expect(JSON.stringify(parseIssue(sources).issue)).toContain('https://a.example/x_%281%29?q=%5Ba%5D&b=*c*#d%22e')
  })
})

const OPENING = 'The harbor opened again on Monday after two years of work, and the boats of'
const signs = fc.string({ unit: fc.constantFrom(...'*_~`[]()!\\<>&$#|ab题。{}^; '), minLength: 1, maxLength: 24 })

describe('a line with links', () => {
  it('is read as the text that is printed', () => {
    fc.assert(
      fc.property(signs, signs, signs, (before, linked, after) => {
        const text = `${OPENING} ${before}x${linked}y${after}z came in before dawn.`
        const start = OPENING.length + 1 + before.length
        const links = [{ start, end: start + linked.length + 2, url: URL }]
        const line = linkMarkup({ text, links }, false)
        const { issue } = parseIssue(`## Harbor reopens\n\n${line}\n`, { language: 'en' })
        const body = issue.pages[0]!.articles[0]!.body[0]!
        if (body.type !== 'paragraph') throw new Error(body.type)
        expect(plainText(body.children)).toBe(text)
        expect(body.children.filter(({ type }) => type !== 'text')).toEqual([
          {
            type: 'link',
            url: URL,
            title: null,
            children: [{ type: 'text', value: text.slice(start, links[0]!.end) }],
          },
        ])
      }),
      { numRuns: 150 },
    )
  })
})

describe('a page with links', () => {
  const place = fc.tuple(
    fc.integer({ min: 40, max: 200 }),
    fc.integer({ min: 620, max: 720 }),
    fc.integer({ min: 1, max: 200 }),
    fc.integer({ min: 1, max: 60 }),
  )
  const text = fc.stringMatching(/^[a-z][a-z .,!]{0,20}$/)
  const linesOf = async (content: string, annotations: readonly string[]) => {
    const { text, layout } = (await readPdf(pdfFile([{ content, annotations }]))).sources[0]!
    return layout!.lines.map(({ start, end, ...line }) => ({ ...line, text: text.slice(start, end) }))
  }

  it('has the lines of the page without them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 6 }),
        fc.array(place, { maxLength: 6 }),
        async (texts, places) => {
          const content = texts.map((one, at) => textAt(50, 700 - 13 * at, 10, one)).join('')
          const annotations = places.map(([x, y, width, height], at) =>
            linkAt([x, y, x + width, y + height], `https://a.example/${at}`),
          )
          const printed = (await linesOf(content, annotations)).map((line) => ({
            ...line,
            text: line.text.replace(/\[([^[\]]+)\]\([^()]*\)/g, '$1').replace(/\\!/g, '!'),
          }))
          expect(printed).toEqual(await linesOf(content, []))
        },
      ),
      { numRuns: 25 },
    )
  })
})
