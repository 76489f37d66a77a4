import type { Article, Byline, CreditRole } from '@banmian/core'

/** Who is named in a line of credit but did not make the piece itself. */
const NOT_CREATORS: readonly (CreditRole | null)[] = ['editor', 'designer', 'source']

/**
 * The people who made an article, each once, in printed order: reporters, correspondents, photographers, authors and the like.
 * A piece without a line of its own, such as a photo, takes the credits of its figures.
 */
export function creatorsOf(article: Article): string[] {
  const own = names(article.bylines)
  if (own.length > 0) return own
  return names(article.body.flatMap((block) => (block.type === 'figure' ? block.bylines : [])))
}

function names(bylines: readonly Byline[]): string[] {
  const people = bylines.flatMap((byline) => byline.credits).filter(({ role }) => !NOT_CREATORS.includes(role))
  return [...new Set(people.map((credit) => credit.name))].filter((name) => name.trim() !== '')
}
