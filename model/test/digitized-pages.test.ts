import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { type DigitizedPage, labeledPageOf, PAGE_FORMS, readDigitized } from '../src/pairs/digitized-pages.js'
import { fileAndForms, readFolders } from '../src/pairs/read-folder.js'

const page: DigitizedPage = {
  paper: 'Ferry News',
  lang: 'en',
  page: 1,
  size: [400, 600],
  blocks: [
    {
      article: 3,
      role: 'body',
      order: 2,
      lines: [
        { text: 'The old ferry will stop for nine weeks and its pas-', box: [10, 40, 190, 50] },
        { text: 'sengers take the bridge.', box: [10, 52, 120, 62] },
      ],
    },
    { article: 3, role: 'headline', order: 1, lines: [{ text: 'Ferry to stop', box: [10, 10, 150, 32], size: 20 }] },
    { article: null, role: 'ad', order: 3, lines: [{ text: 'OPEN DAILY', box: [10, 80, 100, 92], bold: true }] },
  ],
}
const folder = mkdtempSync(join(tmpdir(), 'digitized-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Returns the text of each span with its unit and role. */
const parts = (form: (typeof PAGE_FORMS)[number]) => {
  const { text, spans } = labeledPageOf(page, form)
  return spans.map(([start, end, unit, role]) => [text.slice(start, end), unit, role])
}

describe('a digitized page', () => {
  it('has one block a line in reading order, with words that a line end cut made whole', () => {
    expect(parts('plain')).toEqual([
      ['Ferry to stop', 0, 'headline'],
      ['The old ferry will stop for nine weeks and its passengers take the bridge.', 0, 'paragraph'],
      ['OPEN DAILY', -1, 'advertisement'],
    ])
    expect(labeledPageOf(page, 'marked').text).toMatch(/^## Ferry to stop\n\nThe old/)
  })

  it('has its printed lines, and their places in the form with a layout', () => {
    expect(parts('lines')).toHaveLength(4)
    expect(labeledPageOf(page, 'lines').layout).toBeUndefined()
    const { text, layout } = labeledPageOf(page, 'layout')
    expect(layout!.lines.map(({ start, end }) => text.slice(start, end))).toEqual(parts('lines').map(([own]) => own))
    expect(layout!.lines[0]).toMatchObject({ size: 20, box: [10, 10, 150, 32] })
  })

  it('has lines of one height in the flat form, in the same places otherwise', () => {
    const places = labeledPageOf(page, 'layout').layout!.lines
    const { text, layout } = labeledPageOf(page, 'flat')
    expect(text).toBe(labeledPageOf(page, 'lines').text)
    expect(new Set(layout!.lines.map(({ box: [, top, , bottom] }) => bottom - top)).size).toBe(1)
    layout!.lines.forEach(({ start, end, box, ...others }, at) => {
      expect(others).toEqual({})
      expect([start, end, ...box.slice(0, 3)]).toEqual([
        places[at]!.start,
        places[at]!.end,
        ...places[at]!.box.slice(0, 3),
      ])
    })
  })

  it('is read from an array, from lines and from gzip', () => {
    const files = { 'a.json': JSON.stringify([page]), 'b.jsonl': `${JSON.stringify(page)}\n` }
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(folder, name), text)
      expect(readDigitized(join(folder, name))).toEqual([page])
    }
    writeFileSync(join(folder, 'c.json.gz'), gzipSync(files['a.json']))
    expect(readDigitized(join(folder, 'c.json.gz'))).toEqual([page])
  })

  it('is trained on in every form, or in those that are named', () => {
    const file = join(folder, 'a.json')
    writeFileSync(file, JSON.stringify([page]))
    expect(readFolders([file])).toHaveLength(PAGE_FORMS.length)
    expect(readFolders([`${file}@marked,layout`])).toHaveLength(2)
    expect(fileAndForms(`${file}@plain`)).toEqual({ file, forms: ['plain'] })
    expect(() => readFolders([`${file}@bold`])).toThrow(
      'expected forms among marked, plain, lines, layout, flat, found bold',
    )
  })

  it('is refused with its place when a role is unknown', () => {
    const file = join(folder, 'bad.json')
    writeFileSync(file, JSON.stringify([page, { ...page, blocks: [{ article: 1, role: 'title', lines: [] }] }]))
    expect(() => readDigitized(file)).toThrow(`${file}, page 2`)
  })
})
