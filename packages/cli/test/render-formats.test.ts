import { ArgumentError } from '@banmian/core'
import { sampleIssue } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import type { FormatName } from '../src/formats/format-names.js'
import { renderError } from '../src/formats/render-error.js'
import { renderFormats } from '../src/formats/render-formats.js'
import type { OutputFile } from '../src/output/write-plan.js'

const rendering = (
  names: FormatName[],
  siteUrl: string | null,
  publicationUrl: string | null = null,
  timeZone: string | null = 'Asia/Shanghai',
  language = 'zh-Hans',
  onFormat: (name: FormatName) => void = () => {},
) => {
  const issue = sampleIssue()
  issue.publication.language = language
  issue.publication.url = publicationUrl
  return renderFormats(issue, {
    names,
    siteUrl,
    parsed: null,
    pictures: null,
    bookPictures: null,
    pictureFiles: new Map(),
    sources: {},
    allowRemotePictures: [],
    timeZone,
    markdown: null,
    publicationTime: null,
    corrections: [],
    style: {},
    covers: () => ({ cover: null, messages: [] }),
    printPdf: () => new Uint8Array(),
    pageSize: null,
    single: false,
    onFormat,
  })
}

const render = (...options: Parameters<typeof rendering>) => {
  const rendered = rendering(...options)
  const files: OutputFile[] = []
  for (;;) {
    const next = rendered.next()
    if (next.done) return { files, ...next.value }
    files.push(next.value)
  }
}

describe('renderFormats', () => {
  it('renders a file when it is taken, so that files need not be in memory together', () => {
    const begun: string[] = []
    const files = rendering(['html', 'json'], null, null, null, 'en', (name) => begun.push(name))
    expect(begun).toEqual([])
    expect(files.next().value).toMatchObject({ format: 'html' })
    expect(begun).toEqual(['html'])
  })

  it('takes the URL of the publication if no site URL is given', () => {
    const { files, messages } = render(['rss'], null, 'https://daily.example/paper')
    expect(messages).toEqual([])
    expect(files[0]!.content).toContain('<link>https://daily.example/paper/articles/')
    expect(render(['rss'], 'https://a.example/', 'https://b.example/').files[0]!.content).not.toContain('b.example')
  })

  it.each([
    [['rss'], ['link-placeholder']],
    [['html', 'json'], []],
  ] as [FormatName[], string[]][])('reports placeholder links only for feeds: %j', (names, codes) => {
    expect(render(names, null).messages.map(({ code }) => code)).toEqual(codes)
    expect(render(names, null, 'mailto:desk@paper.example').messages.map(({ code }) => code)).toEqual(codes)
    expect(render(names, 'https://daily.example/').messages).toEqual([])
  })
})

describe('the time zone', () => {
  const zonesOf = (timeZone: string | null, language: string, names: FormatName[] = ['rss']) =>
    render(names, 'https://daily.example/', null, timeZone, language)

  it('is that of the option, without a message', () => {
    const { files, messages } = zonesOf('Europe/Paris', 'en')
    expect(messages).toEqual([])
    expect(files[0]!.content).toContain('Fri, 08 Mar 2024 06:00:00 +0100')
  })

  it.each([
    ['en', '-0500', 'America/New_York, that of its language en, is assumed'],
    ['zh-Hans', '+0800', 'Asia/Shanghai, that of its language zh-Hans, is assumed'],
    ['und', '+0000', 'UTC is assumed'],
  ])('is that of the language %s, with a message', (language, offset, text) => {
    const { files, messages } = zonesOf(null, language)
    expect(files[0]!.content).toContain(`Fri, 08 Mar 2024 06:00:00 ${offset}`)
    expect(messages.map(({ code, severity }) => [code, severity])).toEqual([['time-zone-assumed', 'info']])
    expect(messages[0]!.text).toContain(text)
    expect(zonesOf(null, language, ['json', 'md']).messages).toEqual([])
  })
})

describe('renderError', () => {
  it('explains an argument that a renderer refused', () => {
    const error = new ArgumentError({ argument: 'issue.pages', expected: 'an array', received: 1 })
    expect(renderError('html', error)).toMatchObject({
      code: 'render',
      message: 'Cannot render html: Expected issue.pages to be an array, received 1.',
    })
  })

  it('throws a bug again, so that it is reported as one', () => {
    const bug = new TypeError("Cannot read properties of undefined (reading 'pages')")
    expect(() => renderError('html', bug)).toThrow(bug)
  })
})
