import { identifier, openingOf } from './ids.js'
import type { Article, Issue } from './issue.js'
import { plainText } from './plain-text.js'

/** Gives the issue, its pages and its articles their identifiers, made of publication, date, page and content, never of order. */
export function nameIssue(issue: Issue): void {
  const base = [issue.publication.name, issue.date, issue.edition]
  const known = issue.publication.name !== null && issue.date !== null
  const openings = issue.pages.map((page) => page.articles.map((article) => openingOf(textOf(article))))
  const content = known ? [] : openings.flat()
  issue.id = identifier('i', [...base, ...content])
  const taken = new Set<string>([issue.id])
  /** For an identifier that several would have, the number that the next copy gets. */
  const copies = new Map<string, number>()
  const unique = (letter: 'p' | 'a', short: (string | null)[], long: () => string[]): string => {
    let id = identifier(letter, short)
    if (taken.has(id)) {
      const whole = [...short, ...long()]
      id = identifier(letter, whole)
      const first = id
      for (let copy = copies.get(first) ?? 2; taken.has(id); copy++) {
        id = identifier(letter, [...whole, String(copy)])
        copies.set(first, copy + 1)
      }
    }
    taken.add(id)
    return id
  }
  issue.pages.forEach((page, at) => {
    const own = openings[at]!
    const place = [...base, page.label, page.name]
    page.id = unique('p', place, () => own)
    page.articles.forEach((article, index) => {
      article.id = unique('a', [...place, own[index]!], () => [headOf(article), plainText(article.body)])
    })
  })
}

const headOf = ({ headline }: Article): string => [headline.kicker, headline.main, headline.deck].join('\n')

function textOf(article: Article): string {
  const first = article.body.find((block) => block.type === 'paragraph' || block.type === 'figure')
  return (first && plainText(first)) || article.headline.main || headOf(article)
}
