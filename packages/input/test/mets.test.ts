import { describe, expect, it } from 'vitest'
import { InputError, readMets } from '../src/index.js'
import { fixture, folderWith, metsFolder } from './fixture-files.js'

const alto = (...blocks: string[]): string =>
  `<alto><Layout><Page WIDTH="100" HEIGHT="100"><PrintSpace>${blocks
    .map(
      (text, index) =>
        `<TextBlock ID="B${index}"><TextLine HPOS="1" VPOS="${index * 9}" WIDTH="9" HEIGHT="9"><String CONTENT="${text}"/></TextLine></TextBlock>`,
    )
    .join('')}</PrintSpace></Page></Layout></alto>`

const area = (file: string, id: string): string => `<fptr><area FILEID="${file}" BETYPE="IDREF" BEGIN="${id}"/></fptr>`
const div = (type: string, ...inside: string[]): string => `<div TYPE="${type}">${inside.join('')}</div>`

function mets(files: Readonly<Record<string, string>>, pages: string, logical = ''): string {
  const list = Object.entries(files).map(
    ([id, href]) => `<file ID="${id}" MIMETYPE="text/xml"><FLocat LOCTYPE="URL" xlink:href="${href}"/></file>`,
  )
  return `<mets xmlns="http://www.loc.gov/METS/" xmlns:xlink="http://www.w3.org/1999/xlink"><fileSec><fileGrp USE="Text">${list.join('')}</fileGrp><fileGrp USE="Images"><file ID="I1" MIMETYPE="image/tiff"><FLocat xlink:href="1.tif"/></file></fileGrp></fileSec><structMap TYPE="PHYSICAL"><div TYPE="Newspaper">${pages}</div></structMap><structMap TYPE="LOGICAL">${logical}</structMap></mets>`
}
const physical = (order: number, label: string, file: string): string =>
  `<div TYPE="PAGE" ORDER="${order}" ORDERLABEL="${label}"><fptr><area FILEID="I1"/></fptr>${area(file, 'P')}</div>`

describe('a METS file', () => {
  it('states the newspaper, the date, the number and the pages', () => {
    const { facts, sources } = readMets(fixture('mets-newspaper.xml'), { folder: metsFolder })
    expect(facts).toEqual({ publication: '示范日报', date: '2024-03-08', number: '3640' })
    expect(sources.map(({ page, name }) => ({ page, name }))).toEqual([{ page: { label: '01' }, name: 'alto-v4.xml' }])
  })

  it('has the pages in their order, with their labels', () => {
    const content = mets({ A1: 'a/1.xml', A2: 'a/2.xml' }, physical(2, 'A2', 'A2') + physical(1, 'A1', 'A1'))
    const { sources } = readMets(content, { folder: folderWith({ 'a/1.xml': alto('one'), 'a/2.xml': alto('two') }) })
    expect(sources.map(({ text, page }) => [text, page?.label])).toEqual([
      ['one\n', 'A1'],
      ['two\n', 'A2'],
    ])
  })

  it('decides the order and the roles of blocks by its articles', () => {
    const logical = div(
      'Newspaper',
      div(
        'ARTICLE',
        div('HEADING', div('TITLE', area('A1', 'B2')), div('AUTHOR', area('A1', 'B3'))),
        div('BODY', div('BODY_CONTENT', div('PARAGRAPH', div('TEXT', area('A1', 'B0'))))),
      ),
      div('ADVERTISEMENT', div('TITLE', area('A1', 'B1'))),
    )
    const content = mets({ A1: '1.xml' }, physical(1, '1', 'A1'), logical)
    const { text, layout } = readMets(content, {
      folder: folderWith({ '1.xml': alto('body', 'soap', 'headline', 'by Li', 'rest') }),
    }).sources[0]!
    expect(text).toBe('## headline\n\nby Li\n\nbody\n\nsoap\n\nrest\n')
    expect(layout!.lines.map(({ role }) => role)).toEqual(['heading', 'byline', 'text', 'advertisement', 'text'])
  })

  it('has an empty page for a file that is missing, outside of the folder, or not ALTO', () => {
    const files = { A1: 'gone.xml', A2: '../secret.xml', A3: 'other.xml' }
    const pages = physical(1, '1', 'A1') + physical(2, '2', 'A2') + physical(3, '3', 'A3')
    const folder = folderWith({ '../secret.xml': alto('secret'), 'other.xml': '<other/>' })
    const { sources, messages } = readMets(mets(files, pages), { folder })
    expect(sources.map(({ text, page }) => [text, page?.label])).toEqual([
      ['', '1'],
      ['', '2'],
      ['', '3'],
    ])
    expect(messages.filter(({ code }) => code !== 'page-without-text').slice(1)).toMatchObject([
      { code: 'file-missing', text: 'The folder has no file "gone.xml".', source: 0 },
      { code: 'path-refused', text: 'The file "../secret.xml" is outside of the folder.', source: 1 },
      { code: 'file-missing', text: 'The file "other.xml" is not ALTO.', source: 2 },
    ])
  })

  it.each(['./a/1.xml', 'file://./a/1.xml', 'file:a/1.xml', 'a\\1.xml', 'a/b/../1.xml'])(
    'finds the file %j',
    (href) => {
      const content = mets({ A1: href }, physical(1, '1', 'A1'))
      expect(readMets(content, { folder: folderWith({ 'a/1.xml': alto('one') }) }).sources[0]!.text).toBe('one\n')
    },
  )

  it('may have one map without a type, and the use of each file, as in the Library of Congress', () => {
    const mods = (id: string, inside: string): string =>
      `<dmdSec ID="${id}"><mdWrap><xmlData><mods:mods xmlns:mods="http://www.loc.gov/mods/v3">${inside}</mods:mods></xmlData></mdWrap></dmdSec>`
    const part =
      '<mods:part><mods:detail type="volume"><mods:number>57</mods:number></mods:detail><mods:detail type="issue"><mods:number>185</mods:number></mods:detail></mods:part>'
    const content = `<mets xmlns="http://www.loc.gov/METS/" xmlns:xlink="http://www.w3.org/1999/xlink">${mods(
      'issueModsBib',
      `${part}<mods:originInfo><mods:dateIssued encoding="iso8601">1912-04-16</mods:dateIssued></mods:originInfo>`,
    )}${mods('pageModsBib1', '<mods:part><mods:detail type="page number"><mods:number>3</mods:number></mods:detail></mods:part>')}<fileSec><fileGrp ID="pageFileGrp1"><file ID="masterFile1" USE="master"><FLocat xlink:href="./0001.tif"/></file><file ID="ocrFile1" USE="ocr"><FLocat xlink:href="./0001.xml"/></file></fileGrp></fileSec><structMap><div TYPE="np:issue" DMDID="issueModsBib"><div TYPE="np:page" DMDID="pageModsBib1"><fptr FILEID="masterFile1"/><fptr FILEID="ocrFile1"/></div></div></structMap></mets>`
    const { sources, facts } = readMets(content, { folder: folderWith({ '0001.xml': alto('one') }) })
    expect(sources.map(({ text, page }) => [text, page?.label])).toEqual([['one\n', '3']])
    expect(facts).toEqual({ date: '1912-04-16', number: '185' })
  })

  it('is refused without a folder, and without text', () => {
    expect(() => readMets(fixture('mets-newspaper.xml'))).toThrow(
      'Expected options.folder to be a folder with the 1 ALTO files that the METS file names, found none. Pass { has, read }, two functions of a path.',
    )
    expect(() => readMets('<mets/>', { folder: metsFolder })).toThrow(InputError)
  })

  it('names the ALTO file that is broken', () => {
    const content = mets({ A1: 'a/1.xml' }, physical(1, '1', 'A1'))
    expect(() => readMets(content, { folder: folderWith({ 'a/1.xml': alto('one').slice(0, -20) }) })).toThrow(
      /^Expected a\/1\.xml to be well-formed XML, found the end of the text/,
    )
  })
})
