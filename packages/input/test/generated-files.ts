import fc from 'fast-check'

/** A generated file of a tool: its content, and the texts that were put into it. */
export interface GeneratedFile {
  content: string
  texts: string[]
}

/** Characters after the number that makes a text unique, among them Markdown's. */
const END = fc.stringMatching(/^[a-zA-Z河上桥。，#!*_\-=()'"0-9\u{20000} [\]]{0,12}$/u)

/** Numbers the texts of a file, so that each occurs once. */
class Texts {
  readonly all: string[] = []
  private readonly ends: readonly string[]

  constructor(ends: readonly string[]) {
    this.ends = ends
  }

  next(): string {
    const number = this.all.length
    const text = `第${number}段${this.ends[number % this.ends.length]}`.trim()
    this.all.push(text)
    return text
  }

  some(count: number): string[] {
    return Array.from({ length: count }, () => this.next())
  }
}

/** The values from which a block is made: two small numbers and a box. */
interface Seed {
  kind: number
  count: number
  box: [number, number, number, number] | null
}

const box = fc
  .tuple(fc.nat(1200), fc.nat(1200), fc.nat(900), fc.nat(900))
  .map(([left, top, width, height]): [number, number, number, number] => [left, top, left + width, top + height])
const seed: fc.Arbitrary<Seed> = fc.record({
  kind: fc.nat(30),
  count: fc.integer({ min: 1, max: 3 }),
  box: fc.option(box),
})
const seeds = fc.array(seed, { minLength: 1, maxLength: 12 })
const ends = fc.array(END, { minLength: 5, maxLength: 5 })

const file = (write: (seeds: readonly Seed[], texts: Texts) => unknown): fc.Arbitrary<GeneratedFile> =>
  fc.tuple(seeds, ends).map(([all, suffixes]) => {
    const texts = new Texts(suffixes)
    const content = write(all, texts)
    return { content: typeof content === 'string' ? content : JSON.stringify(content), texts: texts.all }
  })

const pick = <T>(list: readonly T[], { kind }: Seed): T => list[kind % list.length]!
const table = (texts: readonly string[]): string =>
  `<table border="1"><tr>${texts.map((text) => `<td style='x'>${text}</td>`).join('\n')}</tr></table>`
const spans = (texts: readonly string[]): object[] => texts.map((content) => ({ type: 'text', content }))

const CONTENT_LIST = ['text', 'heading', 'image', 'table', 'list', 'header', 'page_number', 'code', 'novelty', 'chart']
export const contentList = file((all, texts) =>
  all.map((one) => {
    const type = pick(CONTENT_LIST, one)
    const base = { type: type === 'heading' ? 'text' : type, page_idx: one.count, bbox: one.box }
    if (type === 'heading') return { ...base, text: texts.next(), text_level: one.count }
    if (type === 'list') return { ...base, list_items: texts.some(one.count) }
    if (type === 'code') return { ...base, code_body: texts.next(), code_caption: texts.some(1) }
    if (type === 'table')
      return { ...base, table_body: table(texts.some(2)), table_caption: texts.some(1), table_footnote: texts.some(1) }
    if (type === 'image')
      return { ...base, img_path: 'images/a.jpg', img_caption: texts.some(1), image_footnote: texts.some(1) }
    if (type === 'chart') return { ...base, img_path: '../a.jpg', chart_caption: texts.some(1), content: texts.next() }
    return { ...base, text: texts.next() }
  }),
)

const V2 = ['paragraph', 'title', 'image', 'table', 'list', 'page_header', 'page_footnote', 'novelty']
export const contentListV2 = file((all, texts) => [
  [],
  all.map((one) => {
    const type = pick(V2, one)
    if (type === 'list')
      return {
        type,
        bbox: one.box,
        content: { list_items: texts.some(2).map((text) => ({ item_content: spans([text]) })) },
      }
    if (type === 'image')
      return {
        type,
        bbox: one.box,
        content: { image_source: { path: 'a.jpg' }, content: texts.next(), image_caption: spans([texts.next()]) },
      }
    if (type === 'table')
      return { type, bbox: one.box, content: { html: table(texts.some(2)), table_footnote: spans([texts.next()]) } }
    return { type, bbox: one.box, content: { [`${type}_content`]: spans(texts.some(one.count)), level: one.count } }
  }),
])

const MIDDLE = ['text', 'title', 'image', 'table', 'list', 'novelty']
export const middle = file((all, texts) => {
  const lines = (count: number): object[] =>
    texts.some(count).map((text) => ({ bbox: [0, 0, 9, 9], spans: spans([text]) }))
  const blocks = all.map((one) => {
    const type = pick(MIDDLE, one)
    const base = { type, bbox: one.box }
    if (type === 'image')
      return {
        ...base,
        blocks: [
          { type: 'image_caption', lines: lines(1) },
          { type: 'image_body', lines: [{ spans: [{ type: 'image', image_path: 'a.jpg', content: texts.next() }] }] },
        ],
      }
    if (type === 'table')
      return {
        ...base,
        blocks: [
          { type: 'table_caption', lines: lines(1) },
          { type: 'table_body', lines: [{ spans: [{ type: 'table', html: table(texts.some(2)) }] }] },
        ],
      }
    if (type === 'list') return { ...base, blocks: [{ type: 'text', lines: lines(one.count) }] }
    return { ...base, lines: lines(one.count) }
  })
  return {
    pdf_info: [
      {
        page_idx: 0,
        page_size: [1080, 1600],
        para_blocks: blocks,
        discarded_blocks: [{ type: 'header', lines: lines(1) }],
      },
    ],
  }
})

const PADDLE = [
  'text',
  'doc_title',
  'paragraph_title',
  'image',
  'table',
  'header',
  'number',
  'vertical_text',
  'novelty',
  'chart',
]
export const paddle = file((all, texts) => {
  const recognized: string[] = []
  const list = all.map((one) => {
    const label = pick(PADDLE, one)
    const parts = texts.some(one.count)
    if (label === 'text') recognized.push(...parts)
    const content = label === 'table' ? table(parts) : parts.join('\n')
    return {
      block_label: label,
      block_content: content,
      block_bbox: one.box,
      block_order: one.kind % 3 ? one.kind : null,
    }
  })
  const boxes = recognized.map((_, index) => [10, 10 + index, 90, 20 + index])
  const ocr = { rec_texts: recognized, rec_boxes: boxes, rec_scores: boxes.map(() => 0.9) }
  return { width: 1080, height: 1600, parsing_res_list: list, overall_ocr_res: ocr }
})

const DOCLING = ['text', 'section_header', 'title', 'list_item', 'page_header', 'footnote', 'novelty']
export const docling = file((all, texts) => {
  const items: object[] = []
  const groups: object[] = []
  const pictures: object[] = []
  const tables: object[] = []
  const add = (label: string, one: Seed): object => {
    const prov = one.box
      ? [
          {
            page_no: one.count,
            bbox: {
              l: one.box[0],
              t: one.box[1],
              r: one.box[2],
              b: one.box[3],
              coord_origin: one.kind % 2 ? 'BOTTOMLEFT' : 'TOPLEFT',
            },
          },
        ]
      : []
    items.push({
      label,
      text: texts.next(),
      prov,
      ...(label === 'list_item' ? { enumerated: false, marker: '-' } : {}),
    })
    return { $ref: `#/texts/${items.length - 1}` }
  }
  const children = all.flatMap((one, index) => {
    if (index % 5 === 4) {
      groups.push({
        label: one.kind % 2 ? 'inline' : 'list',
        children: [add('text', one), add('list_item', one), { $ref: '#/groups/0' }],
      })
      return [{ $ref: `#/groups/${groups.length - 1}` }]
    }
    if (index % 5 === 3) {
      pictures.push({
        captions: [add('caption', one)],
        children: [add('text', one)],
        annotations: [{ kind: 'description', text: texts.next() }],
      })
      return [{ $ref: `#/pictures/${pictures.length - 1}` }]
    }
    if (index % 5 === 2) {
      tables.push({
        captions: [add('caption', one)],
        data: { grid: [[{ text: texts.next() }, { text: texts.next() }]] },
      })
      return [{ $ref: `#/tables/${tables.length - 1}` }]
    }
    const ref = add(pick(DOCLING, one), one)
    // Some items are in no list, and some references lead nowhere.
    return one.kind % 7 === 0 ? [{ $ref: '#/texts/9999' }] : [ref]
  })
  return {
    schema_name: 'DoclingDocument',
    body: { children },
    texts: items,
    groups,
    pictures,
    tables,
    pages: { '1': { size: { width: 1080, height: 1600 }, page_no: 1 } },
  }
})

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

export const alto = file((all, texts) => {
  const line = (): string => {
    const words = texts
      .next()
      .split(' ')
      .map((word) => `<String CONTENT="${escaped(word)}" WC="0.9"/>`)
    return `<TextLine HPOS="1" VPOS="2" WIDTH="9" HEIGHT="9">${words.join('<SP/>')}</TextLine>`
  }
  const blocks = all.map((one, index) => {
    const lines = Array.from({ length: one.count }, line).join('')
    const block = `<TextBlock ID="b${index}" ${one.kind % 2 ? 'TAGREFS="h"' : ''}>${lines}</TextBlock>`
    return one.kind % 3 ? block : `<ComposedBlock TYPE="advertisement">${block}<Illustration/></ComposedBlock>`
  })
  return `<alto><Tags><LayoutTag ID="h" LABEL="headline"/></Tags><Layout><Page WIDTH="50" HEIGHT="50"><TopMargin><TextBlock>${line()}</TextBlock></TopMargin><PrintSpace>${blocks.join('')}</PrintSpace></Page></Layout></alto>`
})

const PAGE_TYPES = ['paragraph', 'heading', 'caption', 'header', 'page-number', 'novelty']
export const pageXml = file((all, texts) => {
  const reading = (): string => `<TextEquiv><Unicode>${escaped(texts.next())}</Unicode></TextEquiv>`
  const lines = (count: number): string =>
    Array.from(
      { length: count },
      (_, index) => `<TextLine><Coords points="1,${index} 9,${index} 9,${index + 5}"/>${reading()}</TextLine>`,
    ).join('')
  const regions = all.map((one, index) => {
    const inside = one.kind % 4 ? lines(one.count) : reading()
    const region = `<TextRegion id="r${index}" type="${pick(PAGE_TYPES, one)}">${inside}${one.kind % 5 ? '' : `<TextEquiv index="1"><Unicode>${escaped(texts.next())}</Unicode></TextEquiv>`}</TextRegion>`
    return one.kind % 3 ? region : `<AdvertRegion id="a${index}">${region}</AdvertRegion>`
  })
  const order = all
    .filter(({ kind }) => kind % 2)
    .map((_, index) => `<RegionRefIndexed index="${9 - index}" regionRef="r${index}"/>`)
  return `<PcGts><Page imageWidth="50" imageHeight="50"><ReadingOrder><OrderedGroup>${order.join('')}</OrderedGroup></ReadingOrder>${regions.join('')}</Page></PcGts>`
})

const LINE_CLASSES = ['ocr_line', 'ocr_header', 'ocr_caption', 'ocr_textfloat', 'ocr_footer']
export const hocr = file((all, texts) => {
  const words = (): string =>
    texts
      .next()
      .split(' ')
      .map((word) => `<span class="ocrx_word" title="x_wconf 90">${escaped(word)}</span>`)
      .join('\n')
  const blocks = all.map((one) => {
    if (one.kind % 4 === 0) return `<p>${escaped(texts.next())}<br>`
    const lines = Array.from(
      { length: one.count },
      () => `<span class="${pick(LINE_CLASSES, one)}" title="bbox 1 2 9 9">${words()}</span>`,
    )
    return `<div class="ocr_carea"><p class="ocr_par">${lines.join('\n')}</p>${one.kind % 5 ? '' : escaped(texts.next())}</div>`
  })
  return `<html><head><title></title><meta name="x"></head><body><div class="ocr_page" title="bbox 0 0 50 50">${blocks.join('')}</div></body></html>`
})

const DOTS = ['Text', 'Title', 'Section-header', 'Caption', 'Page-header', 'List-item', 'Novelty']
export const dotsOcr = file((all, texts) =>
  all.map((one) => ({
    category: pick(DOTS, one),
    bbox: one.box ?? [0, 0, 0, 0],
    text: texts.some(one.count).join('\n'),
  })),
)

const MARKER = ['Text', 'SectionHeader', 'Caption', 'PageHeader', 'ListItem', 'Novelty']
export const marker = file((all, texts) => ({
  block_type: 'Document',
  children: [
    {
      block_type: 'Page',
      bbox: [0, 0, 50, 50],
      children: all.map((one) => {
        const leaf = (): object => ({
          block_type: pick(MARKER, one),
          html: `<p>${escaped(texts.next())}</p>`,
          bbox: one.box,
        })
        return one.kind % 3
          ? leaf()
          : { block_type: 'ListGroup', html: '<content-ref src="x"></content-ref>', children: [leaf(), leaf()] }
      }),
    },
  ],
}))
