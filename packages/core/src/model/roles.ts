import type { ArticleRole, CreditRole } from './issue.js'

/** Every {@link ArticleRole}, the commonest first. */
export const ARTICLE_ROLES: readonly ArticleRole[] = [
  'news',
  'brief',
  'feature',
  'commentary',
  'photo',
  'notice',
  'advertisement',
  'index',
  'correction',
  'other',
]

/** Every {@link CreditRole}, the commonest first. */
export const CREDIT_ROLES: readonly CreditRole[] = [
  'reporter',
  'correspondent',
  'photographer',
  'author',
  'editor',
  'compiler',
  'illustrator',
  'designer',
  'translator',
  'source',
]
