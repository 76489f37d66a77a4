import {
  type Article,
  type Byline,
  type Continuation,
  type Credit,
  creditsOf,
  type Dateline,
  figuresOf,
  plainText,
} from '@banmian/core'
import { type ArticleInIssue, articlesOf, pagesOf } from '../issue/issue-parts.js'
import { globalId } from '../relay/global-id.js'
import { enumName } from './enum-name.js'
import type { LoadersOf, ResolverMap } from './resolver-map.js'

interface RoleArguments {
  role?: string | null
}

const bodyText = (article: Article): string => plainText(article.body)

/** Returns the resolvers of articles, their credits and the lines around their bodies. */
export const articleResolvers = (loadersOf: LoadersOf): ResolverMap => ({
  Article: {
    id: ({ article }: ArticleInIssue) => globalId('Article', article.id),
    page: ({ issue, page }: ArticleInIssue) => pagesOf(issue)[page],
    role: ({ article }: ArticleInIssue) => enumName(article.role),
    headline: ({ article }: ArticleInIssue) => article.headline,
    rubric: ({ article }: ArticleInIssue) => article.rubric,
    dateline: ({ article }: ArticleInIssue) => article.dateline,
    bylines: ({ article }: ArticleInIssue, { role }: RoleArguments) =>
      article.bylines.filter(({ credits }) => role == null || credits.some((credit) => enumName(credit.role) === role)),
    credits: ({ article }: ArticleInIssue, { role }: RoleArguments) =>
      creditsOf(article).filter((credit) => role == null || enumName(credit.role) === role),
    body: ({ article }: ArticleInIssue) => article.body,
    text: ({ article, issue }: ArticleInIssue, { format }: { format: string }, context, info) => {
      if (format === 'PLAIN') return bodyText(article)
      const { formats } = loadersOf(context, info)
      return (format === 'HTML' ? formats.html : formats.markdown)?.(article, issue) ?? null
    },
    length: ({ article }: ArticleInIssue) => bodyText(article).length,
    figures: ({ article }: ArticleInIssue) => figuresOf(article),
    continuations: ({ article }: ArticleInIssue) => article.continuations,
    subjects: ({ article }: ArticleInIssue) => article.subjects,
    previous: ({ issue, sequence }: ArticleInIssue) => articlesOf(issue)[sequence - 1] ?? null,
    next: ({ issue, sequence }: ArticleInIssue) => articlesOf(issue)[sequence + 1] ?? null,
    extensions: ({ article }: ArticleInIssue) => article.extensions ?? null,
  },
  Dateline: { placement: ({ placement }: Dateline) => enumName(placement) },
  Byline: { placement: ({ placement }: Byline) => enumName(placement) },
  Credit: { role: ({ role }: Credit) => enumName(role) },
  Continuation: { direction: ({ direction }: Continuation) => enumName(direction) },
})
