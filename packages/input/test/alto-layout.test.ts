import { parseIssue } from '@banmian/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type InputSource, readAlto } from '../src/index.js'

/** A printed line. */
interface Line {
  words: string[]
  box: [number, number, number, number]
  size: number
  bold: boolean
}
type Block = Line[]

const [WIDTH, HEIGHT] = [1000, 2000]

/** Returns the source of a page with its layout, as a program without ALTO would write it. */
function sourceOf(blocks: readonly Block[]): InputSource {
  let text = ''
  const lines: NonNullable<InputSource['layout']>['lines'][number][] = []
  blocks.forEach((block, index) => {
    if (text !== '') text += '\n\n'
    block.forEach(({ words, box, size, bold }, at) => {
      if (at > 0) text += '\n'
      const start = text.length
      text += words.join(' ')
      lines.push({ start, end: text.length, box, size, bold, italic: false, block: index, role: 'text' })
    })
  })
  return { text: `${text}\n`, layout: { width: WIDTH, height: HEIGHT, lines } }
}

/** Returns the same page as ALTO. */
function altoOf(blocks: readonly Block[]): string {
  const styles: string[] = []
  const line = ({ words, box: [left, top, right, bottom], size, bold }: Line): string => {
    const id = `TS${styles.length}`
    styles.push(`<TextStyle ID="${id}" FONTSIZE="${size}"${bold ? ' FONTSTYLE="bold"' : ''}/>`)
    const strings = words.map((word) => `<String CONTENT="${word}"/>`).join('<SP/>')
    return `<TextLine HPOS="${left}" VPOS="${top}" WIDTH="${right - left}" HEIGHT="${bottom - top}" STYLEREFS="${id}">${strings}</TextLine>`
  }
  const inside = blocks.map((block) => `<TextBlock>${block.map(line).join('')}</TextBlock>`).join('')
  return `<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Styles>${styles.join('')}</Styles><Layout><Page WIDTH="${WIDTH}" HEIGHT="${HEIGHT}"><PrintSpace>${inside}</PrintSpace></Page></Layout></alto>`
}

const word = fc.constantFrom(
  'school',
  'garden',
  'bridge',
  'council',
  'Thursday',
  'the',
  'of',
  'London,',
  'closed.',
  '1912',
  'Été',
)
const line = fc.record({
  words: fc.array(word, { minLength: 1, maxLength: 8 }),
  box: fc
    .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 1900 }))
    .map(([left, top]): Line['box'] => [left, top, left + 100, top + 20]),
  size: fc.constantFrom(8, 9.5, 12, 30),
  bold: fc.boolean(),
})
const blocks = fc.array(fc.array(line, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 })

describe('a page with its layout', () => {
  it('is the same source through ALTO, and so the same issue', () => {
    fc.assert(
      fc.property(blocks, (page) => {
        const [source] = readAlto(altoOf(page)).sources
        expect(source).toEqual(sourceOf(page))
        expect(parseIssue(source!, { language: 'en' })).toEqual(parseIssue(sourceOf(page), { language: 'en' }))
      }),
      { numRuns: 40 },
    )
  })
})
