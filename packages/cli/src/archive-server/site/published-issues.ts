import { type Article, articleById, type Issue, type Picture, type ResolvedPicture } from '@banmian/core'
import { RequestError } from '../http/request-error.js'
import type { ArchiveSite } from './archive-site.js'

/** Returns an issue. Throws a `RequestError` for an unknown id. */
export async function issueById({ archive }: ArchiveSite, id: string): Promise<Issue> {
  const issue = await archive.get(id)
  if (issue === null) throw new RequestError(404, 'There is no issue with this id.')
  return issue
}

/** Returns an article and its issue. Throws a `RequestError` for an unknown id. */
export async function articleOf(site: ArchiveSite, id: string): Promise<{ issue: Issue; article: Article }> {
  const [issueId = null] = await site.archive.issuesOf([id])
  const issue = issueId === null ? null : await site.archive.get(issueId)
  const article = issue === null ? null : articleById(issue, id)
  if (issue === null || article === null) throw new RequestError(404, 'There is no article with this id.')
  return { issue, article }
}

/** An archive keeps no pictures: one with a relative URL is missing, others are linked to. */
export const pictureOnTheWeb = ({ url }: Picture): ResolvedPicture | null => (URL.canParse(url) ? {} : null)
