import { isBlank } from '../text/is-blank.js'
import { checks } from './argument-checks.js'
import type { Article, Block, Byline, Credit, CreditRole, Figure } from './issue.js'

/** Roles of people who are named with an article but did not write or photograph it. */
const NOT_CREATORS: readonly (CreditRole | null)[] = ['editor', 'designer', 'source']

/**
 * Returns the figures of an article in printed order, including those inside lists and blockquotes.
 *
 * @throws ArgumentError when the argument is not an article
 */
export function figuresOf(article: Article): Figure[] {
  checks.article(article)
  const figures: Figure[] = []
  const collect = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.type === 'figure') figures.push(block)
      else if (block.type === 'blockquote') collect(block.children)
      else if (block.type === 'list') for (const item of block.children) collect(item.children)
    }
  }
  collect(article.body)
  return figures
}

/**
 * Returns everybody credited in an article: in its own bylines, then in those of its figures at any
 * depth. A person appears once for each role, in the order of the first mention.
 *
 * @throws ArgumentError when the argument is not an article
 */
export function creditsOf(article: Article): Credit[] {
  checks.article(article)
  const seen = new Set<string>()
  return [...article.bylines, ...figuresOf(article).flatMap(({ bylines }) => bylines)]
    .flatMap(({ credits }) => credits)
    .filter(({ role, name }) => {
      const key = `${role} ${name}`
      return !seen.has(key) && seen.add(key)
    })
}

/**
 * Returns the names of the people who made an article or a picture, each once, in printed order:
 * reporters, correspondents, photographers, authors and others, but not editors, designers or
 * sources. An article without creators of its own, such as a photo, takes those of its figures at
 * any depth.
 *
 * @throws ArgumentError when the argument is not an article
 */
export function creatorsOf(source: Article | Figure): string[] {
  if (source?.type !== 'figure') checks.article(source)
  const names = creatorNames(source.bylines)
  if (names.length > 0 || source.type === 'figure') return names
  return creatorNames(figuresOf(source).flatMap(({ bylines }) => bylines))
}

function creatorNames(bylines: readonly Byline[]): string[] {
  const names = new Set<string>()
  for (const { credits } of bylines)
    for (const { role, name } of credits) if (!NOT_CREATORS.includes(role) && !isBlank(name)) names.add(name)
  return [...names]
}
