import { describe, expect, it } from 'vitest'
import { readAlto } from '../src/index.js'

const alto = (blocks: string, head = ''): string =>
  `<alto xmlns="http://www.loc.gov/standards/alto/ns-v3#">${head}<Layout><Page ID="P1" WIDTH="100" HEIGHT="100" PRINTED_IMG_NR="A5"><PrintSpace>${blocks}</PrintSpace></Page></Layout></alto>`
const word = (content: string, more = ''): string => `<String CONTENT="${content}" ${more}/>`
const line = (words: string, more = ''): string => `<TextLine ${more}>${words}</TextLine>`
const block = (lines: string, more = ''): string => `<TextBlock ${more}>${lines}</TextBlock>`
const BOX = 'HPOS="1" VPOS="2" WIDTH="50" HEIGHT="10"'
const read = (blocks: string, head = ''): ReturnType<typeof readAlto> => readAlto(alto(blocks, head))
const textOf = (blocks: string, head = ''): string => read(blocks, head).sources[0]!.text
const firstLine = (blocks: string, head = ''): object => read(blocks, head).sources[0]!.layout!.lines[0]!

describe('the version', () => {
  it.each([
    ['<alto xmlns="http://www.loc.gov/standards/alto/ns-v2#">', 'ALTO 2'],
    ['<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#">', 'ALTO 4'],
    ['<alto xmlns="http://schema.ccs-gmbh.com/ALTO">', 'ALTO'],
    ['<ns0:alto xmlns:ns0="http://www.loc.gov/standards/alto/ns-v3#">', 'ALTO 3'],
    ['<alto>', 'ALTO'],
  ])('of %s is %s', (tag, title) => {
    const end = tag.startsWith('<ns0') ? '</ns0:alto>' : '</alto>'
    expect(readAlto(`${tag}<Layout/>${end}`).format.title).toBe(title)
  })
})

describe('words', () => {
  it('are separated by SP, by nothing where a line has others, and by a space where a file has none', () => {
    expect(textOf(block(line(`${word('The')}<SP/>${word('bridge')}${word('.')}`)))).toBe('The bridge.\n')
    expect(textOf(block(line(word('The') + word('bridge'))))).toBe('The bridge\n')
  })

  it('in scripts without spaces are joined', () => {
    expect(textOf(block(line(`${word('河上')}<SP/>${word('的桥')}<SP/>${word('NEW')}`)))).toBe('河上的桥 NEW\n')
  })

  it('have other readings, which are reported', () => {
    const { messages } = read(block(line('<String CONTENT="bridge"><ALTERNATIVE>fridge</ALTERNATIVE></String>')))
    expect(messages[1]).toMatchObject({ code: 'alternatives-left-out', content: 'fridge' })
  })

  it('may contain control characters', () => {
    expect(textOf(block(line(word('a\u0008b'))))).toBe('a\u0008b\n')
  })
})

describe('a hyphen at the end of a line', () => {
  const broken = (whole: string | null): string => {
    const subs = (part: number): string => (whole ? `SUBS_TYPE="HypPart${part}" SUBS_CONTENT="${whole}"` : '')
    return block(line(`${word('sow', subs(1))}<HYP CONTENT="-"/>`) + line(word('ed', subs(2))))
  }

  it('is soft when the whole word has none', () => {
    expect(textOf(broken('sowed'))).toBe('sow\u00ad\ned\n')
  })

  it('stays when the word has one, or when the word is not known', () => {
    expect(textOf(broken('sow-ed'))).toBe('sow-\ned\n')
    expect(textOf(broken(null))).toBe('sow-\ned\n')
  })
})

describe('print', () => {
  const styles = '<Styles><TextStyle ID="S1" FONTSIZE="30" FONTSTYLE="bold"/><TextStyle ID="S2" FONTSIZE="9"/></Styles>'

  it('comes from the block, the line or the word', () => {
    expect(firstLine(block(line(word('a'), BOX), 'STYLEREFS="S1"'), styles)).toMatchObject({
      size: 30,
      bold: true,
      italic: false,
    })
    expect(firstLine(block(line(word('a'), `${BOX} STYLEREFS="S2"`), 'STYLEREFS="S1"'), styles)).toMatchObject({
      size: 9,
      bold: false,
    })
    expect(firstLine(block(line(word('a', 'STYLE="italics"'), BOX), 'STYLEREFS="S1"'), styles)).toMatchObject({
      size: 30,
      italic: true,
    })
    expect(firstLine(block(line(word('a'), BOX)), styles)).not.toHaveProperty('size')
  })

  it('is bold only when all words are', () => {
    expect(
      firstLine(block(line(word('a', 'STYLE="bold"') + word('b'), `${BOX} STYLEREFS="S2"`)), styles),
    ).toMatchObject({ bold: false })
  })

  it('has the mean confidence of the words', () => {
    expect(firstLine(block(line(word('a', 'WC="0.5"') + word('b', 'WC="1"'), BOX)))).toMatchObject({ confidence: 0.75 })
  })
})

describe('blocks', () => {
  it('have roles by their tags, their types, and the margin', () => {
    const tags = '<Tags><StructureTag ID="T1" LABEL="Caption"/><LayoutTag ID="T2" LABEL="Headline"/></Tags>'
    const content =
      block(line(word('a'), BOX), 'TAGREFS="T1"') +
      block(line(word('b'), BOX), 'TAGREFS="x T2"') +
      `<ComposedBlock TYPE="Advertisement">${block(line(word('c'), BOX))}</ComposedBlock>` +
      block(line(word('d'), BOX))
    const { lines } = read(content, tags).sources[0]!.layout!
    expect(lines.map(({ role }) => role)).toEqual(['caption', 'heading', 'advertisement', 'text'])
    const margin = `<alto><Layout><Page WIDTH="100" HEIGHT="100"><TopMargin>${block(line(word('2 March'), BOX))}</TopMargin></Page></Layout></alto>`
    expect(readAlto(margin).sources[0]!.layout!.lines[0]!.role).toBe('page-header')
  })

  it('lie within the page', () => {
    expect(firstLine(block(line(word('a'), 'HPOS="-5" VPOS="90" WIDTH="500" HEIGHT="50"')))).toMatchObject({
      box: [0, 90, 100, 100],
    })
  })

  it('have the printed number of the page, and the name of its picture', () => {
    const head =
      '<Description><sourceImageInformation><fileName>scans\\0005.tif</fileName></sourceImageInformation></Description>'
    expect(read(block(line(word('a'))), head).sources).toEqual([
      { text: 'a\n', name: '0005.tif', page: { label: 'A5' } },
    ])
  })
})

describe('text that looks like Markdown', () => {
  it('is escaped', () => {
    expect(
      textOf(block(line(word('#') + word('1')) + line(word('a\\*b')) + line(word('---')) + line(word('![x](y)')))),
    ).toBe('\\# 1\na\\\\*b\n\\---\n!\\[x](y)\n')
  })
})
