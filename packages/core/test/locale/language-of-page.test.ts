import { describe, expect, it } from 'vitest'
import { de, parseIssue } from '../../src/index.js'

const german =
  '## Stadt öffnet zwei Tore\n\nWien. Die Blumen im Park sind aufgegangen, und die Stadt hat zwei weitere Tore geöffnet.\n'
const icelandic =
  '## Borgin opnar tvö hlið\n\nBlómin í garðinum eru sprungin út og borgin hefur opnað tvö hlið fyrir þá sem koma.\n'
const codes = (...input: Parameters<typeof parseIssue>): string[] =>
  parseIssue(...input).messages.map(({ code }) => code)

describe('the language of a page', () => {
  it('is detected by default', () => {
    expect(parseIssue(german).issue.publication.language).toBe('de')
    expect(parseIssue('今天的会议说明了这个问题').issue.publication.language).toBe('zh-Hans')
  })

  it.each([german, icelandic])('is the same by default and with auto', (text) => {
    expect(parseIssue(text)).toEqual(parseIssue(text, { language: 'auto' }))
  })

  it('is that of a given locale', () => {
    expect(parseIssue(icelandic, { locale: de }).issue.publication.language).toBe('de')
    expect(parseIssue('12 345', { language: 'auto', locale: de }).issue.publication.language).toBe('de')
  })

  it('is undetermined for a page that shows none', () => {
    expect(parseIssue('').issue.publication.language).toBe('und')
    expect(codes('')).not.toContain('language-without-locale')
  })

  it('without a locale gets a message', () => {
    const { messages } = parseIssue(icelandic)
    expect(messages.find(({ code }) => code === 'language-without-locale')).toMatchObject({
      severity: 'warning',
      text: 'The conventions of the language are not known. The language is is.',
      path: '/publication/language',
    })
    expect(codes(german, { language: 'x-private' })).toContain('language-without-locale')
    expect(codes(german)).not.toContain('language-without-locale')
    expect(codes(icelandic, { locale: de })).not.toContain('language-without-locale')
  })
})
