import { type Article, type Issue, plainText } from '@banmian/core'
import { htmlAttribute, htmlText } from '@banmian/markup'

/** Returns the articles of an issue with their fields, page by page. */
export function resultHtml(issue: Issue): string {
  let number = 0
  const language = issue.publication.language
  return issue.pages
    .flatMap(({ label, name, articles, unplaced }, index) => {
      const title = [label, name].filter((part) => part !== null).join(' ') || `Page ${index + 1}`
      const rest = unplaced.map(({ text }) => field('unplaced', text, language))
      return [
        `<h2 lang="${htmlAttribute(language)}">${htmlText(title)}</h2>`,
        ...articles.map((article) => articleHtml(article, ++number, language)),
        ...(rest.length === 0 ? [] : [`<div>${rest.join('')}</div>`]),
      ]
    })
    .join('\n')
}

function articleHtml(article: Article, number: number, language: string): string {
  const { headline, rubric, dateline, bylines, body, continuations, role } = article
  const fields = [
    ['rubric', rubric],
    ['kicker', headline.kicker],
    ['headline', headline.main],
    ['deck', headline.deck],
    ['dateline', dateline?.text ?? null],
    ...bylines.map(({ text }) => ['credit', text] as const),
    ...body.map((block) => [block.type === 'heading' ? 'subhead' : block.type, plainText(block)] as const),
    ...continuations.map(({ text }) => ['continued', text] as const),
  ] as const
  const rows = fields.map(([name, text]) => (text === null || text === '' ? '' : field(name, text, language)))
  return `<article class="article a${number}" id="article-${number}" aria-label="Article ${number}"><h3>${number} ${role}</h3>${rows.join('')}</article>`
}

const field = (name: string, text: string, language: string): string =>
  `<div class="field"><span class="kind">${name}</span><span lang="${htmlAttribute(language)}">${htmlText(text)}</span></div>`
