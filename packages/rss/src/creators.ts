import type { Article, Byline, CreditRole } from '@banmian/core'
import { visible } from './visible.js'

/** Who is named in a line of credit but did not make the piece itself. */
const NOT_CREATORS: readonly (CreditRole | null)[] = ['editor', 'designer', 'source']
/** What joins several people in one name, where the language has a mark of its own for it. */
const ENUMERATION_COMMA = '、'

/**
 * The people who made an article, each once, in printed order: reporters, correspondents, photographers, authors and the like.
 * A piece without a line of its own, such as a photo, takes the credits of its figures.
 */
export function creatorsOf(article: Article): string[] {
  const own = creditedNames(article.bylines)
  if (own.length > 0) return own
  return creditedNames(article.body.flatMap((block) => (block.type === 'figure' ? block.bylines : [])))
}

/** The people whom lines of credit name as makers, each once, in printed order. */
export function creditedNames(bylines: readonly Byline[]): string[] {
  const names = new Set<string>()
  for (const { credits } of bylines) {
    for (const { role, name } of credits) {
      if (!NOT_CREATORS.includes(role) && visible(name) !== null) names.add(name)
    }
  }
  return [...names]
}

/** All people in one name: `[]` for none. */
export function joinedNames(names: string[], language: string): string[] {
  return names.length < 2 ? names : [names.join(/^(?:zh|ja)\b/i.test(language) ? ENUMERATION_COMMA : ', ')]
}
