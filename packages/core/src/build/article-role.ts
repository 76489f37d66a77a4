import type { Article, ArticleRole } from '../model/issue.js'

/** Returns the role that the headline and the body of an article show. */
export function articleRole({ headline, body }: Pick<Article, 'headline' | 'body'>, isPhoto: boolean): ArticleRole {
  if (isPhoto || (body.length > 0 && body.every((block) => block.type === 'figure'))) return 'photo'
  const heading = `${headline.kicker ?? ''}${headline.main ?? ''}`
  if (/更正|致歉/u.test(heading)) return 'correction'
  if (/(?:公告|启事|通告|公示)$/u.test(heading)) return 'notice'
  if (/[（(][^（()）]*(?:评论?|论坛|锐评|快评)[）)]$/u.test(heading)) return 'commentary'
  return 'news'
}
