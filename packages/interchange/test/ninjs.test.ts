import { readFileSync } from 'node:fs'
import type { Block } from '@banmian/core'
import { hostileIssue, sampleIssue } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { fromNinjs, NINJS_MAPPING, type NinjsItem, type NinjsOptions, toNinjs } from '../src/index.js'
import { conversionSuite, errorOf } from './conversion-suite.js'
import { expectValid, whyNoSchema } from './schema-validator.js'

const SCHEMA = 'ninjs-3.1.schema.json'
const SCHEMA_21 = 'ninjs-schema_2.1.json'
const isValid = expectValid(SCHEMA, ['geojson.schema.json'])
const isValid21 = expectValid(SCHEMA_21, ['geojson.schema.json'])
const site = { siteUrl: 'https://paper.example/', contentBase: 'https://paper.example/pictures/' }

conversionSuite({
  name: 'toNinjs',
  mapping: NINJS_MAPPING,
  to: toNinjs,
  from: fromNinjs,
  check: isValid,
})

const variants: [string, NinjsOptions][] = [
  ['with a site', site],
  ['in version 2.1, as JSON', { version: '2.1' }],
]
for (const [name, options] of variants)
  conversionSuite<string>({
    name: `toNinjs ${name}`,
    mapping: NINJS_MAPPING,
    to: (issue) => {
      const { output, losses } = toNinjs(issue, options)
      return { output: JSON.stringify(output), losses }
    },
    from: fromNinjs,
    check: (text) => (options.version === '2.1' ? isValid21 : isValid)(JSON.parse(text)),
    runs: 20,
  })

describe('toNinjs', () => {
  it.skipIf(whyNoSchema(SCHEMA))('is held to the schema', () => {
    expect(() => isValid({ ...toNinjs(sampleIssue()).output, color: 'red' })).toThrow('unevaluated')
    expect(() => isValid({ ...toNinjs(sampleIssue()).output, uri: '版面' })).toThrow('/uri')
  })

  it.skipIf(whyNoSchema(SCHEMA_21))('is held to the schema of version 2.1', () => {
    const { output } = toNinjs(sampleIssue(), { version: '2.1' })
    expect(() => isValid21({ ...output, color: 'red' })).toThrow('unevaluated')
    expect(() => isValid21({ ...output, versioncreated: 2024 })).toThrow('/versioncreated')
  })

  it('writes pages as associations, and articles as those of a page', () => {
    const item = toNinjs(sampleIssue(), site).output
    const page = item.associations![0]!
    const article = page.associations![0]!
    expect(item).toMatchObject({
      uri: 'tag:paper.example,2024-03-08:i173f0e8e9ed4ba72',
      type: 'composite',
      versionCreated: '2024-03-08T06:00:00+08:00',
    })
    expect(page).toMatchObject({ type: 'composite', title: '政务之要' })
    expect(article).toMatchObject({ type: 'text', language: 'zh-Hans', versionCreated: '2024-03-08T06:00:09+08:00' })
    expect(article.bodies!.map(({ contentType }) => contentType)).toEqual(['text/plain', 'application/xhtml+xml'])
  })

  it('names the properties of version 2.1 in lower case', () => {
    const text = JSON.stringify(toNinjs(sampleIssue(), { version: '2.1' }).output)
    expect(text).toContain('"versioncreated":"2024-03-08T06:00:00+08:00"')
    expect(text).toContain('"contenttype":"application/xhtml+xml"')
    expect(text).not.toMatch(/"[a-z]+[A-Z][A-Za-z]*":/)
  })

  it('makes URLs of pictures absolute', () => {
    const issue = sampleIssue()
    const image = { url: 'a b.jpg', alt: '桥', width: 300, height: 200 }
    issue.pages[0]!.articles[0]!.body = [{ type: 'figure', image, caption: [], bylines: [] }]
    const { output, losses } = toNinjs(issue, site)
    const article = output.associations![0]!.associations![0]!
    const href = 'https://paper.example/pictures/a%20b.jpg'
    expect(article.associations![0]!.renditions).toEqual([{ name: 'main', href, width: 300, height: 200 }])
    expect(article.bodies![1]!.value).toContain(`src="${href}"`)
    expect(losses.find(({ kept }) => kept === href)).toMatchObject({
      path: '/pages/0/articles/0/body/0/image/url',
      reason: 'Relative URLs are made absolute, since the text is shown elsewhere.',
    })
  })

  it('never writes a script URL', () => {
    expect(JSON.stringify(toNinjs(hostileIssue()).output)).not.toMatch(/(?:href|src)=\\"\s*javascript:/i)
  })

  it.each<[NinjsOptions, string]>([
    [{ version: '4' as '3.1' }, 'options.version'],
    [{ siteUrl: 'paper' }, 'options.siteUrl'],
    [{ contentBase: 'file:///a' }, 'options.contentBase'],
    [{ publicationTime: '6' }, 'options.publicationTime'],
    [{ timeZone: 'Nowhere/City' }, 'options.timeZone'],
    [{ secondsApart: -1 }, 'options.secondsApart'],
    [{ site: '' } as NinjsOptions, 'options.site'],
  ])('refuses %j', (options, argument) => {
    expect(errorOf(() => toNinjs(sampleIssue(), options)).argument).toBe(argument)
  })
})

const fixture = readFileSync(new URL('fixtures/ninjs-3.json', import.meta.url), 'utf8')
const paragraph = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] })

describe('fromNinjs', () => {
  it('reads an item of version 3 with a picture', () => {
    const { output, losses } = fromNinjs(fixture)
    expect(output).toMatchObject({ date: '2024-03-08', publication: { language: 'zh-Hans', publisher: '示范日报社' } })
    expect(output.pages[0]!.articles).toMatchObject([
      {
        headline: { kicker: null, main: '示范小学开设菜园劳动课', deck: '孩子们学会了翻地和播种' },
        dateline: { text: '本报讯 3月7日', agency: '本报', date: '2024-03-07' },
        bylines: [{ text: '张三', placement: 'head', credits: [{ role: null, name: '张三' }] }],
        subjects: ['教育'],
        body: [
          paragraph('本报讯 3月7日,孩子们学会了播种。'),
          {
            type: 'figure',
            image: { url: 'https://paper.example/p1.jpg', alt: '菜园', width: 1200, height: 800 },
            caption: [{ type: 'text', value: '菜园' }],
            bylines: [{ text: '王五', placement: 'tail', credits: [{ role: null, name: '王五' }] }],
          },
        ],
      },
    ])
    expect(losses).toEqual([{ path: '/people', reason: 'An issue has no field for “people”.' }])
  })

  it('reads an item of version 2', () => {
    const { output, losses } = fromNinjs({
      uri: 'http://agency.example/1',
      type: 'text',
      versioncreated: '2024-03-07T22:30:00Z',
      language: 'zh-Hans',
      urgency: 3,
      headlines: [{ role: 'main', value: '新桥通车' }],
      bodies: [
        { role: 'html5', contenttype: 'text/html', value: '<html><body><h1>新桥通车</h1><p>昨天<br>通车。</p>' },
        { role: 'text', contenttype: 'text/plain', value: '昨天通车。\n\n市民步行过桥。' },
      ],
      infosources: [{ name: '示范通讯社' }],
    })
    expect(output).toMatchObject({ date: '2024-03-08', publication: { name: '示范通讯社' } })
    expect(output.pages[0]!.articles[0]!.body).toEqual([paragraph('昨天通车。'), paragraph('市民步行过桥。')])
    expect(losses.map(({ path }) => path)).toEqual(['/urgency', '/bodies/0'])
  })

  it('reads an item of version 1, whose associations have names', () => {
    const { output, losses } = fromNinjs({
      uri: 'http://agency.example/2',
      type: 'composite',
      versioncreated: '2024-03-08T10:00:00+08:00',
      language: 'en',
      byline: 'By Ann Miller',
      located: 'Springfield',
      headline: 'Bridge opens',
      body_text: 'The bridge is open.',
      body_xhtml: '<p>The bridge <em>is</em> open.</p>',
      place: [{ name: 'Springfield' }],
      associations: {
        mainpic: {
          uri: 'http://agency.example/3',
          type: 'picture',
          description_text: 'The bridge.',
          renditions: {
            small: { href: 'https://agency.example/s.jpg', width: 100, height: 50 },
            big: { href: 'https://agency.example/b.jpg', width: 1000, height: 500 },
          },
        },
      },
    })
    const [article] = output.pages[0]!.articles
    expect(output.pages[0]!.articles).toHaveLength(1)
    expect(article!.headline.main).toBe('Bridge opens')
    expect(article!.dateline).toMatchObject({ text: 'Springfield', place: 'Springfield' })
    expect(article!.bylines[0]!.credits[0]!.name).toBe('Ann Miller')
    expect(article!.body[1]).toMatchObject({ image: { url: 'https://agency.example/b.jpg', alt: 'The bridge.' } })
    expect(losses).toEqual([{ path: '/place', reason: 'An issue has no field for “place”.' }])
  })

  it('reads lists and composites of items, and lists what an issue cannot hold', () => {
    const item = (uri: string, type: string) => ({ uri, type, headlines: [{ value: uri }], bodies: [{ value: uri }] })
    const composite = { uri: 'urn:c', type: 'composite', associations: [item('urn:a', 'text'), item('urn:b', 'video')] }
    const { output, losses } = fromNinjs([composite, item('urn:d', 'text')])
    expect(output.publication.language).toBe('und')
    expect(output.pages[0]!.articles.map(({ headline }) => headline.main)).toEqual(['urn:a', 'urn:d'])
    expect(losses.map(({ path }) => path)).toEqual(['/0/associations/1'])
  })

  it('keeps ids of what banmian wrote', () => {
    const issue = sampleIssue()
    const article = toNinjs(issue, site).output.associations![0]!.associations![0]!
    expect(fromNinjs(article).output.pages[0]!.articles[0]!.id).toBe(issue.pages[0]!.articles[0]!.id)
  })

  it.each<[string, unknown, RegExp]>([
    ['text that is not JSON', '{"uri": ', /It is not JSON: /],
    ['a number', 1, /^Expected document to be a ninjs item/],
    ['an item without a uri', { type: 'text' }, /has the property uri/],
    ['an empty list', [], /^Expected document to be a ninjs item/],
    ['an item in a list', [null], /^Expected document\[0\] to be a ninjs item/],
    [
      'malformed XHTML without plain text',
      { uri: 'urn:a', bodies: [{ contentType: 'text/html', value: '<p>' }] },
      /^Expected document.bodies\[0\].value to be well-formed XML/,
    ],
  ])('refuses %s', (_name, document, message) => {
    expect(errorOf(() => fromNinjs(document as NinjsItem)).message).toMatch(message)
  })

  it('reads a written issue with equal ids as if they were absent', () => {
    const { output } = toNinjs(sampleIssue())
    const [page] = output.associations!
    const twice = { ...output, associations: [page!, page!] }
    const ids = fromNinjs(twice).output.pages.map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
  })
})
