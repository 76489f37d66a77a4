import { describe, expect, it } from 'vitest'
import { readPlain } from '../src/index.js'

describe('plain text', () => {
  it('is the source as it is, with its name', () => {
    const text = '## 新桥\r\n\r\n# 一\n---\n  桥今天开放。\\*\n'
    expect(readPlain(text, { name: '02-要闻.md' }).sources).toEqual([{ text, name: '02-要闻.md' }])
  })

  it('has a page after each form feed but the last', () => {
    const { sources, messages } = readPlain('one\n\ftwo\n\f\fthree\n\f')
    expect(sources.map(({ text }) => text)).toEqual(['one\n', 'two\n', '', 'three\n'])
    expect(messages).toMatchObject([{ code: 'format-detected' }, { code: 'page-without-text', source: 2 }])
    expect(messages[0]!.text).toBe('plain text, 4 pages, 3 blocks: the content is text with form feeds.')
  })

  it('names its pictures', () => {
    const text = '正文\n\n![桥](images/a.jpg "标题") ![](<b.png>)\n![x](../c.png)\n'
    expect(readPlain(text).pictures.map(({ start, path }) => [start, path])).toEqual([
      [4, 'images/a.jpg'],
      [28, 'b.png'],
      [41, null],
    ])
  })
})
