import fc from 'fast-check'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { readPdf } from '../../src/pdf/index.js'
import { identityMap, mappedFont, pdfFile, textAt, wideTextAt } from './pdf-file.js'

/** Returns the characters of a text without white space, sorted. */
const characters = (text: string): string => [...text.replace(/\s/gu, '')].sort().join('')

/** Returns the text that pdf.js reports of the pages of a file. */
async function reportedText(file: Uint8Array): Promise<string> {
  const task = getDocument({ data: file, verbosity: 0 })
  const document = await task.promise
  let text = ''
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent({ disableNormalization: true })
    text += items.map((item) => ('str' in item ? item.str : '')).join('')
  }
  await task.destroy()
  return text
}

/** Returns the text of the sources and of the messages, without escapes. */
async function readText(file: Uint8Array): Promise<string> {
  const { sources, messages } = await readPdf(file)
  const texts = [...sources.map(({ text }) => text), ...messages.map(({ content }) => content ?? '')]
  return texts
    .join('\n')
    .replace(/^#+ /gm, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
}

const place = { x: fc.integer({ min: -20, max: 580 }), y: fc.integer({ min: 20, max: 780 }) }
const size = fc.constantFrom(6, 9, 10, 10.5, 14, 30)
const word = fc.stringMatching(/^[A-Za-z0-9.,;!?'-]{1,12}$/)

const latinLine = fc
  .record({ ...place, size, words: fc.array(word, { minLength: 1, maxLength: 6 }), isBold: fc.boolean() })
  .map(({ x, y, size: own, words, isBold }) => textAt(x, y, own, words.join(' '), isBold ? 'F2' : 'F1'))

const wideLine = fc
  .record({
    ...place,
    size,
    text: fc.array(fc.constantFrom(...'报纸，。（）日月版面一二 　「」'), { minLength: 1, maxLength: 15 }),
  })
  .map(({ x, y, size: own, text }) => wideTextAt(x, y, own, text.join(''), 'F3'))

const turnedLine = fc
  .record({
    ...place,
    size,
    text: word,
    turn: fc.constantFrom('0 1 -1 0', '-1 0 0 -1', '0 -1 1 0', '0.8 0.6 -0.6 0.8'),
  })
  .map(
    ({ x, y, size: own, text, turn }) =>
      `BT /F1 ${own} Tf ${turn} ${x} ${y} Tm (${text.replace(/[\\()]/g, '\\$&')}) Tj ET\n`,
  )

const hiddenLine = latinLine.map((line) => `q 3 Tr ${line} Q\n`)

/** The lines of a column: in their order, or words of a line one by one. */
const column = fc
  .record({
    ...place,
    size,
    lines: fc.array(fc.array(word, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 12 }),
  })
  .map(({ x, y, size: own, lines }) =>
    lines.map((words, at) => textAt(x, y - 1.3 * own * at, own, words.join(' '))).join(''),
  )

const page = fc
  .array(fc.oneof({ weight: 4, arbitrary: column }, latinLine, wideLine, turnedLine, hiddenLine), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => ({
    content: textAt(40, 790, 10, 'Folio') + parts.join(''),
    fonts: {
      F1: '/Type /Font /Subtype /Type1 /BaseFont /Helvetica',
      F2: '/Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold',
      F3: mappedFont,
    },
  }))

describe('any PDF file', () => {
  it('has each character that pdf.js reports exactly once, in a source or in a message', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 2 }), async (pages) => {
        const file = pdfFile(pages, { objects: identityMap() })
        // pdf.js leaves out text that begins outside of the page, which the reader reports.
        const reported = characters(await reportedText(file.slice()))
        const read = characters(await readText(file))
        const rest = [...read]
        for (const one of reported) {
          const at = rest.indexOf(one)
          expect(at, `${one} of ${reported} in ${read}`).toBeGreaterThanOrEqual(0)
          rest.splice(at, 1)
        }
        const printed = pages.flatMap(({ content }) => charactersIn(content)).length
        expect(read.length).toBe(printed)
      }),
      { numRuns: 60 },
    )
  })

  it('has the same result again', async () => {
    await fc.assert(
      fc.asyncProperty(page, async (one) => {
        const file = pdfFile([one], { objects: identityMap() })
        expect(await readPdf(file)).toEqual(await readPdf(file))
      }),
      { numRuns: 10 },
    )
  })
})

/** Returns the characters that operators print, without white space. */
const charactersIn = (content: string): string[] =>
  [...content.matchAll(/\(((?:\\.|[^\\)])*)\) Tj|<([0-9a-f]*)> Tj/g)].flatMap(([, text, hex]) =>
    hex === undefined
      ? [...text!.replace(/\\(.)/g, '$1').replace(/\s/g, '')]
      : [...hex.matchAll(/.{4}/g)]
          .map(([code]) => String.fromCharCode(Number.parseInt(code, 16)))
          .filter((one) => /\S/.test(one)),
  )
