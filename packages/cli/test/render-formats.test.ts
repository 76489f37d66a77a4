import { ArgumentError } from '@banmian/core'
import { sampleIssue } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import type { FormatName } from '../src/formats/formats.js'
import { renderError, renderFormats } from '../src/formats/render-formats.js'

const render = (names: FormatName[], siteUrl: string | null, publicationUrl: string | null = null) => {
  const issue = sampleIssue()
  issue.publication.url = publicationUrl
  return renderFormats(issue, {
    names,
    siteUrl,
    parsed: null,
    pictures: null,
    allowRemotePictures: [],
    single: false,
    onFormat: () => {},
  })
}

describe('renderFormats', () => {
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
