import type { Article, Issue, Page } from '../issue.js'
import { plainText } from '../plain-text.js'
import { identifier, openingOf } from './ids.js'

/**
 * Sets the identifiers of an issue, its pages and its articles. They are made of publication, date,
 * page and content, never of order. Where two would be equal, the whole text is added, and where
 * that is equal too, a number.
 */
export function assignIds(issue: Issue): void {
  const base = [issue.publication.name, issue.date, issue.edition]
  const known = issue.publication.name !== null && issue.date !== null
  const content = known ? [] : issue.pages.flatMap(openingsOf)
  issue.id = identifier('i', [...base, ...content])
  const taken = new Set<string>([issue.id])
  /** The number that the next copy of an identifier gets. */
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
  for (const page of issue.pages) {
    const place = [...base, page.label, page.name]
    page.id = unique('p', place, () => openingsOf(page))
    for (const article of page.articles) {
      const opening = openingOf(textOf(article))
      article.id = unique('a', [...place, opening], () => [headOf(article), plainText(article.body)])
    }
  }
}

const openingsOf = ({ articles }: Page): string[] => articles.map((article) => openingOf(textOf(article)))

/** Returns an identifier for an article that is in no issue yet, made of its content. */
export const idOfArticle = (article: Article): string =>
  identifier('a', [openingOf(textOf(article)), headOf(article), plainText(article.body)])

const headOf = ({ headline }: Article): string => [headline.kicker, headline.main, headline.deck].join('\n')

function textOf(article: Article): string {
  const first = article.body.find((block) => block.type === 'paragraph' || block.type === 'figure')
  return (first && plainText(first)) || article.headline.main || headOf(article)
}
