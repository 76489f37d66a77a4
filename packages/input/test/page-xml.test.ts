import { describe, expect, it } from 'vitest'
import { readPage } from '../src/index.js'

const page = (inside: string, version = '2019-07-15'): string =>
  `<PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/${version}"><Page imageFilename="a/03.png" imageWidth="100" imageHeight="100">${inside}</Page></PcGts>`
const reading = (text: string, more = ''): string => `<TextEquiv ${more}><Unicode>${text}</Unicode></TextEquiv>`
const region = (id: string, inside: string, more = ''): string =>
  `<TextRegion id="${id}" ${more}>${inside}</TextRegion>`
const line = (text: string): string =>
  `<TextLine><Coords points="1,1 9,1 9,5"/>${reading(text, 'conf="0.5"')}</TextLine>`
const read = (inside: string): ReturnType<typeof readPage> => readPage(page(inside))

describe('a PAGE file', () => {
  it.each(['2010-03-19', '2013-07-15', '2017-07-15', '2019-07-15'])('of %s is recognized', (version) => {
    expect(readPage(page(region('r', line('a')), version)).format.title).toBe(`PAGE-XML ${version.slice(0, 4)}`)
  })

  it('has regions in the reading order, nested groups included, and the others at the end', () => {
    const order =
      '<ReadingOrder><OrderedGroup><RegionRefIndexed index="1" regionRef="a"/><UnorderedGroupIndexed index="0"><RegionRef regionRef="c"/></UnorderedGroupIndexed></OrderedGroup></ReadingOrder>'
    const regions = ['a', 'b', 'c'].map((id) => region(id, line(id))).join('')
    expect(read(order + regions).sources[0]!.text).toBe('c\n\na\n\nb\n')
    expect(read(regions).sources[0]!.text).toBe('a\n\nb\n\nc\n')
  })

  it('has roles by type, by the structure of Transkribus, and by element', () => {
    const inside =
      region('a', line('a'), 'type="heading"') +
      region('b', line('b'), 'custom="readingOrder {index:1;} structure {type:caption;}"') +
      `<AdvertRegion>${region('c', line('c'), 'type="heading"')}</AdvertRegion>` +
      region('d', line('d'), 'type="credit"')
    expect(read(inside).sources[0]!.layout!.lines.map(({ role }) => role)).toEqual([
      'heading',
      'caption',
      'advertisement',
      'byline',
    ])
  })

  it('has the text of lines, of words, or of the region', () => {
    const words = `<TextLine><Word>${reading('The')}</Word><Word>${reading('bridge')}</Word></TextLine>`
    expect(read(region('a', line('a')) + region('b', words) + region('c', reading('whole'))).sources[0]!.text).toBe(
      'a\n\nThe bridge\n\nwhole\n',
    )
  })

  it('reports the text of a region that differs from its lines, and other readings', () => {
    const other = `<TextLine>${reading('fridge', 'index="2"')}${reading('bridge', 'index="1"')}</TextLine>`
    const { sources, messages } = read(region('a', line('a') + reading('b')) + region('c', other + reading(' bridge ')))
    expect(sources[0]!.text).toBe('a\n\nbridge\n')
    expect(messages.slice(1)).toMatchObject([
      { code: 'text-differs', severity: 'warning', content: 'b' },
      { code: 'alternatives-left-out', content: 'fridge' },
    ])
  })

  it('has boxes around outlines, in attributes or elements, and confidences', () => {
    const old = `<TextLine><Coords><Point x="1" y="2"/><Point x="30" y="40"/></Coords>${reading('a')}</TextLine>`
    expect(read(region('a', old + line('b'))).sources[0]!.layout!.lines).toMatchObject([
      { box: [1, 2, 30, 40] },
      { box: [1, 1, 9, 5], confidence: 0.5 },
    ])
  })

  it('has pictures without a file, and the name of its own picture', () => {
    const { pictures, sources } = read(
      `${region('a', line('a'))}<ImageRegion><Coords points="5,5 50,5 50,50 5,50"/></ImageRegion>`,
    )
    expect(pictures).toEqual([{ source: 0, start: 1, path: null, box: [5, 5, 50, 50], width: null, height: null }])
    expect(sources[0]!.name).toBe('03.png')
  })
})
