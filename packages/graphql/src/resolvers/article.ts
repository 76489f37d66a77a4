import type { Byline, Continuation, Credit, Dateline } from '@banmian/core'
import { bodyText, creditsOf, figuresOf } from '../search/article-texts.js'
import { globalId } from '../relay/global-id.js'
import { articlesOf, type PrintedArticle, pagesOf } from '../issue/issue-parts.js'
import { enumName } from './enum-name.js'
import type { LoadersOf, ResolverMap } from './resolver-map.js'

interface ByRole {
  role?: string | null
}

/** Articles, their credits and the lines around their bodies. */
export const articleResolvers = (loadersOf: LoadersOf): ResolverMap => ({
  Article: {
    id: ({ article }: PrintedArticle) => globalId('Article', article.id),
    page: ({ issue, page }: PrintedArticle) => pagesOf(issue)[page],
    role: ({ article }: PrintedArticle) => enumName(article.role),
    headline: ({ article }: PrintedArticle) => article.headline,
    rubric: ({ article }: PrintedArticle) => article.rubric,
    dateline: ({ article }: PrintedArticle) => article.dateline,
    bylines: ({ article }: PrintedArticle, { role }: ByRole) =>
      article.bylines.filter(({ credits }) => role == null || credits.some((credit) => enumName(credit.role) === role)),
    credits: ({ article }: PrintedArticle, { role }: ByRole) =>
      creditsOf(article).filter((credit) => role == null || enumName(credit.role) === role),
    body: ({ article }: PrintedArticle) => article.body,
    text: ({ article, issue }: PrintedArticle, { format }: { format: string }, context, info) => {
      if (format === 'PLAIN') return bodyText(article)
      const { formats } = loadersOf(context, info)
      return (format === 'HTML' ? formats.html : formats.markdown)?.(article, issue) ?? null
    },
    length: ({ article }: PrintedArticle) => bodyText(article).length,
    figures: ({ article }: PrintedArticle) => figuresOf(article),
    continuations: ({ article }: PrintedArticle) => article.continuations,
    subjects: ({ article }: PrintedArticle) => article.subjects,
    previous: ({ issue, sequence }: PrintedArticle) => articlesOf(issue)[sequence - 1] ?? null,
    next: ({ issue, sequence }: PrintedArticle) => articlesOf(issue)[sequence + 1] ?? null,
    extensions: ({ article }: PrintedArticle) => article.extensions ?? null,
  },
  Dateline: { placement: ({ placement }: Dateline) => enumName(placement) },
  Byline: { placement: ({ placement }: Byline) => enumName(placement) },
  Credit: { role: ({ role }: Credit) => enumName(role) },
  Continuation: { direction: ({ direction }: Continuation) => enumName(direction) },
})
