import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fromNewsMl, fromNitf } from '../src/index.js'
import { errorOf } from './conversion-suite.js'

const fixture = (name: string): string => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8')

const nitf = (head: string, body: string, language = ''): string =>
  `<nitf${language}><head>${head}</head><body>${body}</body></nitf>`

const item = (content: string, meta = '', guid = 'urn:newsml:agency.example:20240308:1'): string =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${guid}" xml:lang="en">
  <itemMeta><itemClass qcode="ninat:text"/><provider><name>Harbor News</name></provider><versionCreated>2024-03-08T06:00:00Z</versionCreated></itemMeta>
  <contentMeta>${meta}</contentMeta><contentSet>${content}</contentSet></newsItem>`

describe('a wire in NITF', () => {
  it('is an article on the page that it names', () => {
    const { output, losses } = fromNitf(fixture('nitf-3.6.xml'))
    const [page] = output.pages
    expect(output).toMatchObject({
      date: '2024-03-08',
      edition: '早报',
      publication: { name: '示范日报', publisher: '示范日报社', language: 'zh-Hans' },
    })
    expect(page).toMatchObject({ label: 'A1', name: null })
    expect(page!.articles).toMatchObject([
      {
        id: 'a008',
        role: 'news',
        headline: { kicker: null, main: '示范小学开设菜园劳动课', deck: '孩子们学会了翻地和播种' },
        dateline: { text: '示范市 3月7日', placement: 'tail', place: '示范市', date: '2024-03-07' },
        bylines: [{ text: '记者 张三 本报记者', placement: 'head', credits: [{ role: 'reporter', name: '张三' }] }],
      },
    ])
    expect(page!.articles[0]!.body.map(({ type }) => type)).toEqual(['paragraph', 'figure', 'paragraph'])
    expect(losses).toEqual([])
  })

  it('has its names, its dateline and its agency read from text', () => {
    const body = `<body.head><hedline><hl1>A new bridge
      opens</hl1></hedline><byline>By Jane Miller</byline><distributor><org>Harbor News</org></distributor></body.head>
      <body.content><block><p>PARIS, March 7 (Reuters) - The bridge
      opened on Thursday.</p></block></body.content>`
    const { output } = fromNitf(nitf('', body, ' baselang="en"'))
    expect(output.pages[0]!.articles[0]).toMatchObject({
      headline: { main: 'A new bridge opens' },
      bylines: [{ text: 'By Jane Miller', credits: [{ name: 'Jane Miller' }] }],
      dateline: { placement: 'inline', agency: 'Reuters', place: 'PARIS' },
    })
  })

  it('keeps the text of marks and blocks that an issue lacks, and names them', () => {
    const body = `<body.content><p>The <org>City Council</org> met on <chron norm="20240307">Thursday</chron>.</p>
      <dl><dt>Seats</dt><dd>Forty</dd></dl><pre>one\ntwo</pre></body.content>`
    const { output, losses } = fromNitf(nitf('<docdata><urgency ed-urg="2"/></docdata>', body))
    expect(output.pages[0]!.articles[0]!.body).toEqual([
      { type: 'paragraph', children: [{ type: 'text', value: 'The City Council met on Thursday.' }] },
      { type: 'paragraph', children: [{ type: 'text', value: 'Seats' }] },
      { type: 'paragraph', children: [{ type: 'text', value: 'Forty' }] },
      {
        type: 'paragraph',
        children: [{ type: 'text', value: 'one' }, { type: 'break' }, { type: 'text', value: 'two' }],
      },
    ])
    expect(losses.map(({ path }) => path)).toEqual([
      '/nitf/head/0/docdata/0/urgency/0',
      '/nitf/body/0/body.content/0/p/0/org/0',
      '/nitf/body/0/body.content/0/p/0/chron/0',
      '/nitf/body/0/body.content/0/dl/0',
      '/nitf/body/0/body.content/0/dl/0/dt/0',
      '/nitf/body/0/body.content/0/dl/0/dd/0',
    ])
  })

  it('makes a page of neighbors that name the same one', () => {
    const on = (section: string, headline: string): string =>
      nitf(
        `<pubdata position.section="${section}" position.sequence="3"/>`,
        `<body.head><hedline><hl1>${headline}</hl1></hedline></body.head>`,
      )
    const { output } = fromNitf([on('City', 'One'), on('City', 'Two'), on('Sports', 'Three')])
    expect(output.pages.map(({ name, label, articles }) => [name, label, articles.length])).toEqual([
      ['City', '3', 2],
      ['Sports', '3', 1],
    ])
  })

  it.each([
    ['no documents', [], 'Expected content to be an NITF document, or several, received an empty array.'],
    [
      'another root',
      ['<html/>'],
      'Expected content[0] to be an NITF document, received "<html/>". Its root element is <html>, not <nitf>.',
    ],
    ['a document that was cut off', ['<nitf><body>'], 'It contains the end of the text inside <body>.'],
    ['a number', [3], 'Expected content[0] to be an NITF document as text, received 3.'],
  ])('refuses %s with an error that says so', (_, content, message) => {
    expect(errorOf(() => fromNitf(content as string[])).message).toContain(message)
  })

  it('refuses options that do not exist or have no sense', () => {
    expect(errorOf(() => fromNitf('<nitf/>', { languages: 'en' } as object)).message).toContain(
      'Did you mean "language"?',
    )
    expect(errorOf(() => fromNitf('<nitf/>', { language: 'not a tag' })).message).toContain('a BCP 47 language tag')
  })

  it('never expands entities, and refuses nesting that an issue cannot have', () => {
    const bomb = `<!DOCTYPE nitf [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><nitf><body><body.content><p>&b;</p></body.content></body></nitf>`
    expect(JSON.stringify(fromNitf(bomb).output)).not.toContain('aaaa')
    const deep = '<bq><block>'.repeat(150) + '</block></bq>'.repeat(150)
    expect(errorOf(() => fromNitf(nitf('', `<body.content>${deep}</body.content>`))).message).toMatch(/nested at most/)
  })
})

describe('an item of NewsML-G2', () => {
  it('is an article with the fields of its metadata', () => {
    const { output, losses } = fromNewsMl(fixture('newsml-g2.xml'))
    expect(output).toMatchObject({ date: '2024-03-08', publication: { language: 'zh-Hans' } })
    expect(output.pages[0]!.articles).toMatchObject([
      {
        headline: { main: '示范小学开设菜园劳动课' },
        dateline: { text: '本报讯 3月7日', agency: '本报', place: '示范市', date: '2024-03-07' },
        bylines: [{ text: '张三', credits: [{ name: '张三' }] }],
        subjects: ['教育'],
        body: [{ type: 'paragraph' }],
      },
    ])
    expect(losses.map(({ path }) => path)).toEqual(['/newsItem/rightsInfo/0', '/newsItem/itemMeta/0/pubStatus/0'])
  })

  it('has a body of XHTML or of plain text', () => {
    const xhtml = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><h2>Tides</h2><p>High at <b>six</b>.</p></body></html></inlineXML>`
    const plain = '<inlineData contenttype="text/plain">High at six.\n\nLow at noon.</inlineData>'
    const bodyOf = (content: string) => fromNewsMl(item(content)).output.pages[0]!.articles[0]!.body
    expect(bodyOf(xhtml).map(({ type }) => type)).toEqual(['heading', 'paragraph'])
    expect(bodyOf(plain)).toEqual([
      { type: 'paragraph', children: [{ type: 'text', value: 'High at six.' }] },
      { type: 'paragraph', children: [{ type: 'text', value: 'Low at noon.' }] },
    ])
  })

  it('is a photo when it refers to pictures, of which the largest counts', () => {
    const content = `<remoteContent href="small.jpg" contenttype="image/jpeg" width="100" height="60"/>
      <remoteContent href="large.jpg" contenttype="image/jpeg" width="1200" height="720"/>`
    const { output } = fromNewsMl(
      item(content, '<headline>Fog</headline><description>Fog over the harbor.</description>'),
    )
    expect(output.pages[0]!.articles[0]).toMatchObject({
      role: 'photo',
      body: [
        {
          type: 'figure',
          image: { url: 'large.jpg', width: 1200, height: 720 },
          caption: [{ type: 'text', value: 'Fog over the harbor.' }],
        },
      ],
    })
  })

  it('is on the page of its group in a message with a package', () => {
    const group = (id: string, title: string, guid: string): string =>
      `<group id="${id}"><title>${title}</title><itemRef residref="${guid}"/></group>`
    const message = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2024-03-08T06:00:00Z</sent></header><itemSet>
      <packageItem guid="p"><groupSet root="r"><group id="r"><groupRef idref="s"/><groupRef idref="c"/></group>
      ${group('c', 'City', 'one')}${group('s', 'Sports', 'two')}</groupSet></packageItem>
      ${['one', 'two', 'three'].map((guid) => item('', `<headline>${guid}</headline>`, guid)).join('')}</itemSet></newsMessage>`
    const { pages } = fromNewsMl(message).output
    expect(pages.map(({ name, articles }) => [name, articles.map(({ headline }) => headline.main)])).toEqual([
      ['Sports', ['two']],
      ['City', ['one']],
      [null, ['three']],
    ])
  })

  it.each([
    ['another root', '<nitf/>', 'Its root element is <nitf>, and it has 0 news items.'],
    ['a message without items', '<newsMessage><itemSet/></newsMessage>', 'it has 0 news items'],
    ['text that is not XML', 'hello', 'well-formed XML'],
  ])('refuses %s with an error that says so', (_, content, message) => {
    expect(errorOf(() => fromNewsMl(content)).message).toContain(message)
  })
})
