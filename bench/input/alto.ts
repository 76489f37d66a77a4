import { readAlto } from '@banmian/input'
import { Parser } from 'saxen'
import type { Benchmark, Scale, Work } from '../benchmark.js'

const BLOCKS = 60
const LINES = 20
const WORDS = 8

/** Reading a page of ALTO, next to parsing the same XML without reading it. */
export const input: Benchmark = { alto: (scale) => reading(scale) }

function reading({ of }: Scale): Work {
  const page = altoPage(of(BLOCKS, 2))
  return {
    title: {
      en: `reading a page of ALTO, ${of(BLOCKS, 2) * LINES} lines`,
      zh: `读一版 ALTO，${of(BLOCKS, 2) * LINES} 行`,
    },
    ours: '@banmian/input',
    tasks: {
      '@banmian/input': { run: () => readAlto(page), note: { en: '`readAlto`', zh: '`readAlto`' } },
      saxen: { run: () => treeOf(page), note: { en: 'only the tree of the XML', zh: '只有 XML 的树' } },
    },
  }
}

function altoPage(blocks: number): string {
  const word = (top: number, at: number): string =>
    `<String ID="S${top}_${at}" HPOS="${100 + at * 60}" VPOS="${top}" WIDTH="52" HEIGHT="20" WC="0.9" CC="01201" CONTENT="garden"/>`
  const line = (top: number): string =>
    `<TextLine ID="L${top}" HPOS="100" VPOS="${top}" WIDTH="480" HEIGHT="20" STYLEREFS="TS1">${Array.from({ length: WORDS }, (_, at) => word(top, at)).join('<SP WIDTH="8"/>')}</TextLine>`
  const block = (index: number): string =>
    `<TextBlock ID="B${index}">${Array.from({ length: LINES }, (_, at) => line(100 + (index * LINES + at) * 22)).join('\n')}</TextBlock>`
  return `<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Styles><TextStyle ID="TS1" FONTSIZE="10"/></Styles><Layout><Page WIDTH="4000" HEIGHT="30000"><PrintSpace>${Array.from({ length: blocks }, (_, index) => block(index)).join('\n')}</PrintSpace></Page></Layout></alto>`
}

interface Element {
  name: string
  attributes: Record<string, string>
  children: (Element | string)[]
}

/** Returns the tree of an XML file with its attributes and texts. */
function treeOf(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] }
  const open = [root]
  const parser = new Parser()
  parser.on('openTag', (name, attributes, decode) => {
    const element: Element = { name, attributes: {}, children: [] }
    for (const [key, value] of Object.entries(attributes())) element.attributes[key] = decode(value)
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('closeTag', () => {
    open.pop()
  })
  parser.on('text', (value, decode) => {
    open.at(-1)!.children.push(decode(value))
  })
  parser.parse(xml)
  return root
}
