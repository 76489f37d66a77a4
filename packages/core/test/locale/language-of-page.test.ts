import { describe, expect, it } from 'vitest'
import { de, parseIssue } from '../../src/index.js'

const german =
  '## Stadt öffnet zwei Tore\n\nWien. Die Blumen im Park sind aufgegangen, und die Stadt hat zwei weitere Tore geöffnet.\n'
const swedish =
  '## Staden öppnar två grindar\n\nBlommorna i parken har slagit ut, och staden har öppnat två grindar till för alla.\n'
const codes = (...input: Parameters<typeof parseIssue>): string[] =>
  parseIssue(...input).messages.map(({ code }) => code)

describe('the language of a page', () => {
  it('is detected by default', () => {
    expect(parseIssue(german).issue.publication.language).toBe('de')
    expect(parseIssue('今天的会议说明了这个问题').issue.publication.language).toBe('zh-Hans')
  })

  it.each([german, swedish])('is the same by default and with auto', (text) => {
    expect(parseIssue(text)).toEqual(parseIssue(text, { language: 'auto' }))
  })

  it('is that of a given locale', () => {
    expect(parseIssue(swedish, { locale: de }).issue.publication.language).toBe('de')
    expect(parseIssue('12 345', { language: 'auto', locale: de }).issue.publication.language).toBe('de')
  })

  it('is undetermined for a page that shows none', () => {
    expect(parseIssue('').issue.publication.language).toBe('und')
    expect(codes('')).not.toContain('language-without-locale')
  })

  it('without a locale gets a message', () => {
    const { messages } = parseIssue(swedish)
    expect(messages.find(({ code }) => code === 'language-without-locale')).toMatchObject({
      severity: 'warning',
      text: 'The conventions of the language are not known. The language is sv.',
      path: '/publication/language',
    })
    expect(codes(german, { language: 'x-private' })).toContain('language-without-locale')
    expect(codes(german)).not.toContain('language-without-locale')
    expect(codes(swedish, { locale: de })).not.toContain('language-without-locale')
  })
})
