import { describe, expect, it } from 'vitest'
import { type InputResult, readSources } from '../src/index.js'

/** A picture of one pixel. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg=='
const BYTES = Uint8Array.from(Buffer.from(PNG, 'base64'))

const read = (value: object): InputResult => readSources(JSON.stringify(value))

const docling = (uri: string): object => ({
  schema_name: 'DoclingDocument',
  pages: { 1: { page_no: 1, size: { width: 100, height: 100 } } },
  body: { children: [{ $ref: '#/pictures/0' }] },
  pictures: [{ image: { uri, size: { width: 1, height: 1 } } }],
})
const box = { block_label: 'image', block_content: '', block_bbox: [1, 2, 30, 40] }
const inPaddle = 'imgs/img_in_image_box_1_2_30_40.jpg'
const paddle = {
  layoutParsingResults: [
    {
      prunedResult: { width: 100, height: 100, parsing_res_list: [box] },
      markdown: { text: '', images: { [inPaddle]: PNG } },
    },
  ],
}
const mistral = (image_base64: string): object => ({
  pages: [
    {
      index: 0,
      markdown: '![img-0.jpeg](img-0.jpeg)',
      images: [{ id: 'img-0.jpeg', image_base64 }],
      dimensions: { dpi: 200, width: 600, height: 800 },
    },
  ],
})
const id = '/page/0/Picture/1'
const marker = {
  children: [
    {
      block_type: 'Page',
      bbox: [0, 0, 100, 100],
      children: [{ id, block_type: 'Picture', bbox: [1, 2, 30, 40], html: '', images: { [id]: PNG } }],
    },
  ],
}

describe('a picture that the file contains', () => {
  it.each([
    ['Docling', docling(`data:image/png;base64,${PNG}`), 'pictures/1-1.png'],
    ['Docling, with a wrong type', docling(`data:image/jpeg;base64,${PNG}`), 'pictures/1-1.png'],
    ['PaddleOCR', paddle, inPaddle],
    ['Mistral OCR', mistral(`data:image/jpeg;base64,${PNG}`), 'img-0.jpeg'],
    ['Mistral OCR, without a type', mistral(PNG), 'img-0.jpeg'],
    ['Marker', marker, 'pictures/1-1.png'],
  ])('is in the result with its bytes: %s', (_, value, path) => {
    const { sources, pictures, messages } = read(value)
    expect(sources[0]!.text).toContain(`![](${path})`)
    expect(pictures).toMatchObject([{ source: 0, path }])
    expect(pictures[0]!.data).toEqual(BYTES)
    expect(messages.map(({ code }) => code)).toEqual(['format-detected'])
  })

  it.each(['data:image/png;base64,AAAA', 'data:image/png;base64,***', 'data:text/html,<script>', 'data:,'])(
    'is no picture when it is %s',
    (uri) => {
      const { sources, pictures } = read(docling(uri))
      expect(pictures).toMatchObject([{ path: null }])
      expect(pictures[0]).not.toHaveProperty('data')
      expect(sources[0]!.text).toBe('')
    },
  )

  it('has no path outside of the folder', () => {
    const value = JSON.parse(JSON.stringify(mistral(PNG)).replaceAll('img-0.jpeg', '../a.png'))
    const { pictures, messages } = read(value)
    expect(pictures).toMatchObject([{ path: null }])
    expect(messages.some(({ code }) => code === 'path-refused')).toBe(true)
  })
})
