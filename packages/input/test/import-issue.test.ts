import { type Issue, type ParseResult, parseIssue } from '@banmian/core'
import { validateIssue } from '@banmian/core/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InputError, importIssue, readAlto, readMets, readPage, withoutArticles } from '../src/index.js'
import { fixture, folderWith, metsFolder } from './fixture-files.js'

/** Texts of an issue of two pages, by the ids of their blocks. */
const PAGES: Readonly<Record<string, string>>[] = [
  {
    B1: 'THE NATION',
    B2: 'Bridge will be closed',
    B3: 'Work begins in April',
    B4: 'By Jane Miller',
    B5: 'LONDON (AP) — The council voted on Thursday to mend the old bridge by the river, which',
    B6: 'has been shut for so long since the month of April, when a truck broke a beam of it.',
    B7: 'Soap for five pence at all good shops',
    B8: 'School garden opens',
    B9: 'Pupils sowed radishes on Friday, and their teacher said that the garden will',
  },
  {
    B1: 'feed them all in the summer of the year.',
    B2: 'The new bridge, as it will look.',
  },
]

const alto = (blocks: Readonly<Record<string, string>>, attributes = (_: string): string => ''): string =>
  `<alto><Layout><Page WIDTH="1000" HEIGHT="2000"><PrintSpace>${Object.entries(blocks)
    .map(([id, text], index) => {
      const words = text
        .split(' ')
        .map((word) => `<String CONTENT="${word}"/>`)
        .join('<SP/>')
      return `<TextBlock ID="${id}"${attributes(id)}><TextLine HPOS="10" VPOS="${100 * index}" WIDTH="400" HEIGHT="${index === 1 ? 60 : 20}">${words}</TextLine></TextBlock>`
    })
    .join('')}</PrintSpace></Page></Layout></alto>`

const folder = folderWith({ '1.xml': alto(PAGES[0]!), '2.xml': alto(PAGES[1]!) })
const area = (block: string, page = 1): string => `<area FILEID="A${page}" BETYPE="IDREF" BEGIN="${block}"/>`
const at = (block: string, page = 1): string => `<fptr>${area(block, page)}</fptr>`
const div = (type: string, ...inside: string[]): string => `<div TYPE="${type}">${inside.join('')}</div>`

function mets(logical: string, more = ''): string {
  const files = [1, 2].map(
    (page) => `<file ID="A${page}" MIMETYPE="text/xml"><FLocat LOCTYPE="URL" xlink:href="${page}.xml"/></file>`,
  )
  const pages = [1, 2].map((page) => `<div TYPE="PAGE" ORDER="${page}" ORDERLABEL="${page}">${at('P', page)}</div>`)
  return `<mets xmlns="http://www.loc.gov/METS/" xmlns:xlink="http://www.w3.org/1999/xlink"><fileSec><fileGrp USE="Text">${files.join('')}</fileGrp></fileSec>${more || `<structMap TYPE="PHYSICAL"><div TYPE="Newspaper">${pages.join('')}</div></structMap>`}${logical}</mets>`
}
const logical = (...inside: string[]): string => `<structMap TYPE="LOGICAL">${inside.join('')}</structMap>`

/** The same articles as the libraries write them. */
const LIBRARIES: Readonly<Record<string, string>> = {
  Luxembourg: mets(
    logical(
      div(
        'Newspaper',
        div(
          'ISSUE',
          div(
            'CONTENT',
            div(
              'SECTION',
              div(
                'ARTICLE',
                div(
                  'HEADING',
                  div('OVERLINE', div('TEXT', at('B1'))),
                  div('TITLE', div('TEXT', at('B2'))),
                  div('SUBHEADLINE', at('B3')),
                  div('AUTHOR', at('B4')),
                ),
                div('BODY', div('BODY_CONTENT', div('PARAGRAPH', div('TEXT', at('B5'), at('B6'))))),
              ),
            ),
            div('ADVERTISEMENT', div('BODY', div('PARAGRAPH', at('B7')))),
            div(
              'ARTICLE',
              div('HEADING', div('TITLE', at('B8'))),
              div('BODY', div('BODY_CONTENT', div('PARAGRAPH', div('TEXT', at('B9'), at('B1', 2))))),
            ),
            div('ILLUSTRATION', div('CAPTION', at('B2', 2))),
          ),
        ),
      ),
    ),
  ),
  'the BnF, with sequences of areas': mets(
    logical(
      div(
        'ISSUE',
        div(
          'ARTICLE',
          div('HEADING', `<fptr><seq>${['B1', 'B2', 'B3'].map((id) => area(id)).join('')}</seq></fptr>`),
          div('BODY', `<fptr><seq>${['B4', 'B5', 'B6'].map((id) => area(id)).join('')}</seq></fptr>`),
        ),
        div('ADVERTISEMENT', at('B7')),
        div('ARTICLE', div('TITLE', at('B8')), div('BODY', `<fptr><seq>${area('B9')}${area('B1', 2)}</seq></fptr>`)),
        div('ILLUSTRATION', div('CAPTION', at('B2', 2))),
      ),
    ),
  ),
  Veridian: mets(
    logical(
      div(
        'Newspaper',
        div(
          'VOLUME',
          div(
            'ISSUE',
            div(
              'ARTICLE',
              div('HEADLINE', at('B1'), at('B2'), at('B3')),
              div('BYLINE', at('B4')),
              div('BODY', div('PARAGRAPH', at('B5')), div('PARAGRAPH', at('B6'))),
            ),
            div('ADVERTISEMENT', div('TEXT', at('B7'))),
            div('ARTICLE', div('HEADLINE', at('B8')), div('BODY', div('PARAGRAPH', at('B9'), at('B1', 2)))),
            div('PICTURE', div('CAPTION', at('B2', 2))),
          ),
        ),
      ),
    ),
  ),
  'the British Library, by links between the maps': mets(
    `<structMap TYPE="logical"><div TYPE="issue"><div TYPE="article" ID="art1"/><div TYPE="advert" ID="art2"/><div TYPE="article" ID="art3"/><div TYPE="picture" ID="art4"><div TYPE="caption" ID="cap4"/></div></div></structMap><structLink>${[
      ['art1', 'B1', 'B2', 'B3', 'B4', 'B5', 'B6'],
      ['art2', 'B7'],
      ['art3', 'B8', 'B9', 'x1'],
      ['cap4', 'x2'],
    ]
      .flatMap(([from, ...to]) => to.map((id) => `<smLink xlink:from="#${from}" xlink:to="#${id}"/>`))
      .join('')}</structLink>`,
    `<structMap TYPE="physical"><div TYPE="issue"><div TYPE="page" ORDER="1" ORDERLABEL="1">${at('P')}${Object.keys(
      PAGES[0]!,
    )
      .map((id) => `<div TYPE="area" ID="${id}">${at(id)}</div>`)
      .join(
        '',
      )}</div><div TYPE="page" ORDER="2" ORDERLABEL="2">${at('P', 2)}<div TYPE="area" ID="x1">${at('B1', 2)}</div><div TYPE="area" ID="x2">${at('B2', 2)}</div></div></div></structMap>`,
  ),
}

const outline = ({ pages }: Issue): unknown =>
  pages.map(({ articles }) => articles.map(({ role, headline }) => [role, headline.main]))
const solid = (text: string): string => text.replace(/[\s#\u00ad]/g, '')

/** Expects each character of the sources in exactly one part of a valid issue. */
function expectConserved({ issue, trace }: ParseResult, sources: readonly { text: string }[]): void {
  expect(validateIssue(issue)).toMatchObject({ valid: true })
  sources.forEach(({ text }, index) => {
    const own = trace.filter(({ source }) => source === index)
    expect(solid(own.map(({ start, end }) => text.slice(start, end)).join(''))).toBe(solid(text))
  })
}

describe('the articles of a METS file as it is written by', () => {
  it.each(Object.entries(LIBRARIES))('%s', (_, content) => {
    const result = importIssue(content, { folder })
    expect(outline(result.issue)).toEqual([
      [
        ['news', 'Bridge will be closed'],
        ['advertisement', null],
        ['news', 'School garden opens'],
      ],
      [['photo', null]],
    ])
    const [bridge, , garden] = result.issue.pages[0]!.articles
    expect(bridge).toMatchObject({
      headline: { kicker: 'THE NATION', deck: 'Work begins in April' },
      bylines: [{ text: 'By Jane Miller', credits: [{ name: 'Jane Miller' }] }],
      dateline: { agency: 'AP', place: 'LONDON' },
      body: [{ type: 'paragraph' }],
    })
    expect(JSON.stringify(garden!.body)).toContain('the garden will feed them all')
    expectConserved(result, readMets(content, { folder }).sources)
    expect(result.trace.some(({ rule }) => rule === 'imported')).toBe(true)
  })

  it('the Library of Congress, which marks none, are restored', () => {
    const content = mets(
      '',
      `<structMap><div TYPE="np:issue"><div TYPE="np:page"><fptr FILEID="A1"/></div><div TYPE="np:page"><fptr FILEID="A2"/></div></div></structMap>`,
    )
    const { sources } = readMets(content, { folder })
    expect(sources.map(({ articles }) => articles)).toEqual([undefined, undefined])
    const result = importIssue(content, { folder })
    expect(result).toEqual(parseIssue(sources))
    expect(result.trace.some(({ rule }) => rule === 'imported')).toBe(false)
  })
})

describe('importIssue', () => {
  it('imports the fixture, with the facts of the file unless options say otherwise', () => {
    const { issue, trace } = importIssue(fixture('mets-newspaper.xml'), { folder: metsFolder })
    expect(issue).toMatchObject({ publication: { name: '示范日报' }, date: '2024-03-08', number: '3640' })
    expect(issue.pages[0]!.articles).toMatchObject([
      { headline: { main: 'School garden' }, body: [{ children: [{ value: 'Pupils sowed' }] }] },
    ])
    expect(trace.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['imported', 'hyphen']))
    const other = importIssue(fixture('mets-newspaper.xml'), { folder: metsFolder, date: '2024-03-09', language: 'en' })
    expect(other.issue).toMatchObject({ date: '2024-03-09', publication: { name: '示范日报', language: 'en' } })
  })

  it('takes pages that were read, of several files; ids of one file do not meet those of another', () => {
    const tagged = (id: string): string => ` TAGREFS="${id === 'B1' || id === 'B2' ? 'T1' : 'T2'}"`
    const tags =
      '<Tags><StructureTag ID="T1" TYPE="article" LABEL="One"/><StructureTag ID="T2" TYPE="article" LABEL="Two"/></Tags>'
    const results = PAGES.map((page) => readAlto(alto(page, tagged).replace('<Layout>', `${tags}<Layout>`)))
    expect(results[0]!.sources[0]!.articles).toHaveLength(9)
    const result = importIssue(results)
    expect(result.issue.pages.map(({ articles }) => articles.length)).toEqual([2, 1])
    expectConserved(
      result,
      results.flatMap(({ sources }) => sources),
    )
  })

  it('takes composed blocks of ALTO that are articles', () => {
    const content = alto(PAGES[0]!)
      .replace('<TextBlock ID="B1"', '<ComposedBlock ID="C1" TYPE="Article"><TextBlock ID="B1"')
      .replace('<TextBlock ID="B7"', '</ComposedBlock><ComposedBlock ID="C2" TYPE="Advertisement"><TextBlock ID="B7"')
      .replace('<TextBlock ID="B8"', '</ComposedBlock><ComposedBlock ID="C3" TYPE="Article"><TextBlock ID="B8"')
      .replace('</PrintSpace>', '</ComposedBlock></PrintSpace>')
    const { issue } = importIssue(content)
    expect(issue.pages[0]!.articles.map(({ role }) => role)).toEqual(['news', 'advertisement', 'news'])
    expect(issue.pages[0]!.articles[0]!.headline).toMatchObject({ main: 'Bridge will be closed' })
  })

  const region = (id: string, type: string, text: string, custom = '', lines = ''): string =>
    `<TextRegion id="${id}" type="${type}" custom="${custom}"><Coords points="0,0 100,0 100,20 0,20"/>${lines || `<TextLine id="${id}l"><Coords points="0,0 100,0 100,20 0,20"/><TextEquiv><Unicode>${text}</Unicode></TextEquiv></TextLine>`}</TextRegion>`
  const page = (order: string, ...regions: string[]): string =>
    `<PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"><Page imageWidth="100" imageHeight="200">${order}${regions.join('')}</Page></PcGts>`

  it('takes groups of PAGE-XML that are articles', () => {
    const order =
      '<ReadingOrder><OrderedGroup id="g"><OrderedGroupIndexed id="a1" index="0" type="article"><RegionRefIndexed index="0" regionRef="r1"/><RegionRefIndexed index="1" regionRef="r2"/></OrderedGroupIndexed><OrderedGroupIndexed id="a2" index="1" type="article"><RegionRefIndexed index="0" regionRef="r3"/></OrderedGroupIndexed></OrderedGroup></ReadingOrder>'
    const content = page(
      order,
      region('r1', 'heading', 'Bridge will be closed'),
      region('r2', 'paragraph', PAGES[0]!['B6']!),
      region('r3', 'paragraph', PAGES[0]!['B9']!),
    )
    expect(outline(importIssue(content).issue)).toEqual([
      [
        ['news', 'Bridge will be closed'],
        ['news', null],
      ],
    ])
  })

  it('takes lines that Transkribus tags, also where one region has lines of two articles', () => {
    const line = (id: string, article: string, text: string): string =>
      `<TextLine id="${id}" custom="readingOrder {index:0;} structure {id:${article}; type:article;}"><Coords points="0,0 100,0 100,20 0,20"/><TextEquiv><Unicode>${text}</Unicode></TextEquiv></TextLine>`
    const content = page(
      '',
      region('r1', 'heading', '', '', line('l1', 'a1', 'Bridge will be closed')),
      region('r2', 'paragraph', '', '', line('l2', 'a1', PAGES[0]!['B6']!) + line('l3', 'a2', PAGES[0]!['B9']!)),
    )
    const { sources } = readPage(content)
    expect(sources[0]!.articles!.map(({ article, part }) => [article, part])).toEqual([
      ['a1', 'heading'],
      ['a1', undefined],
      ['a2', undefined],
    ])
    const result = importIssue(content)
    expect(result.issue.pages[0]!.articles).toHaveLength(2)
    expectConserved(result, sources)
  })

  it('is not what parseIssue does without the articles', () => {
    const content = LIBRARIES['Veridian']!
    const { sources } = readMets(content, { folder })
    const restored = parseIssue(withoutArticles(sources))
    expect(restored.trace.some(({ rule }) => rule === 'imported')).toBe(false)
    expect(importIssue(content, { folder }).trace).toEqual(
      parseIssue(
        sources.map(({ articles = [], ...source }) => ({
          ...source,
          articles: articles.map((known) => ({ ...known, article: `1 ${known.article}` })),
        })),
      ).trace,
    )
  })

  it('refuses what is no file, and wrong options', () => {
    expect(() => importIssue('{"a": 1}')).toThrow(InputError)
    expect(() => importIssue(7 as never)).toThrow('Expected input to be')
    expect(() => importIssue('text', { maxDepth: -1 })).toThrow('Expected options.maxDepth to be a positive integer')
    expect(() => importIssue('text', { nam: 'x' } as never)).toThrow('Expected options.nam to be absent')
  })

  it('keeps every character of any structure', () => {
    const types = fc.constantFrom(
      'ARTICLE',
      'HEADING',
      'TITLE',
      'OVERLINE',
      'BODY',
      'PARAGRAPH',
      'CAPTION',
      'ADVERTISEMENT',
      'SECTION',
      'AUTHOR',
      'np:x',
    )
    const blocks = Object.keys(PAGES[0]!)
    const leaf = fc.tuple(types, fc.array(fc.constantFrom(...blocks), { maxLength: 3 }))
    const branch = (inside: fc.Arbitrary<string>): fc.Arbitrary<string> =>
      fc
        .tuple(leaf, fc.array(inside, { maxLength: 3 }))
        .map(([[type, ids], divs]) => div(type, ...ids.map((id) => at(id)), ...divs))
    const tree = branch(branch(branch(fc.constant(''))))
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), (trees) => {
        const content = mets(logical(...trees))
        const { sources } = readMets(content, { folder })
        expect(solid(sources.map(({ text }) => text).join(''))).toHaveLength(
          PAGES.reduce((sum, page) => sum + solid(Object.values(page).join('')).length, 0),
        )
        expectConserved(importIssue(content, { folder }), sources)
      }),
      { numRuns: 60 },
    )
  })
})
