import { CITATION_FORMATS } from '../citations/cite-links.js'
import type { ServerAnswer } from '../http/answer.js'
import { RequestError } from '../http/request-error.js'
import type { ArchiveSite } from '../site/archive-site.js'
import { articlePath } from '../site/paths.js'
import { articleOf } from '../site/published-issues.js'

/** Answers with the citation of an article. */
export async function citation(site: ArchiveSite, id: string, extension: string): Promise<ServerAnswer> {
  const format = CITATION_FORMATS.find((one) => one.extension === extension)
  if (format === undefined) throw new RequestError(404, 'There is no citation in this format.')
  const { issue, article } = await articleOf(site, id)
  const headers = { 'content-type': `${format.type}; charset=utf-8` }
  return { status: 200, headers, body: format.write(issue, article, articlePath(site.siteUrl, article)) }
}
