import { parseIssue, plainText } from '@banmian/core'
import { describe, expect, it } from 'vitest'
import { htmlToText } from '../src/html/html-text.js'

describe('htmlToText', () => {
  it('has the characters of the text, and a line for each element that ends one', () => {
    expect(htmlToText('<p class="x">A&amp;B<br/>第二行</p><!-- c --><p><b>第三</b>行</p>')).toBe(
      'A&B\n第二行\n第三行\n',
    )
  })

  it('keeps a ruby in the form that the parser reads', () => {
    const html = '<p>橋は<RUBY class="x">漢字<rp>(</rp><rt lang="ja">かんじ</rt><rp>)</rp></RUBY>で書く。</p>'
    const text = htmlToText(html)
    expect(text).toBe('橋は<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>で書く。\n')
    const rest = '市民が朝から集まり、新しい橋を歩いて渡った。市長は式で、川の両岸がようやくつながったと話した。'
    const { issue } = parseIssue(`## 新しい橋が開通\n\n${rest}\n\n${text}${rest}`, { language: 'ja' })
    const body = issue.pages[0]!.articles[0]!.body
    expect(plainText(body)).toContain('橋は漢字で書く。')
    expect(JSON.stringify(body)).toContain('"annotation":"かんじ"')
  })
})
