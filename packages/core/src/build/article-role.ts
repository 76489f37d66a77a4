import type { ArticleGroup } from '../group/article-group.js'
import type { Locale } from '../locale/locale.js'
import type { Article, ArticleRole } from '../model/issue.js'
import { roleNamed, roleOfHeadline } from '../phrases/article-role.js'

/** Returns the role that the headline, the rubric and the body of an article show. */
export function articleRole(
  { headline, rubric, body }: Pick<Article, 'headline' | 'rubric' | 'body'>,
  { isPhoto, isAdvertisement }: Pick<ArticleGroup, 'isPhoto' | 'isAdvertisement'>,
  locale: Locale,
): ArticleRole {
  const named = roleOfHeadline(headline, locale) ?? (rubric === null ? null : roleNamed(rubric, locale))
  if (isAdvertisement && named !== 'index') return 'advertisement'
  if (isPhoto || (body.length > 0 && body.every((block) => block.type === 'figure'))) return 'photo'
  return named ?? 'news'
}
