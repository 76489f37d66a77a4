import { renderEpub } from '@banmian/epub'
import { epubLabelsIn } from '@banmian/epub/labels'
import type { ServerAnswer } from '../http/answer.js'
import type { ArchiveSite } from '../site/archive-site.js'
import { issueById } from '../site/published-issues.js'

/** Answers with the e-book of an issue, without its pictures, which an archive does not keep. */
export async function book(site: ArchiveSite, id: string): Promise<ServerAnswer> {
  const body = renderEpub(await issueById(site, id), { labels: epubLabelsIn })
  return { status: 200, headers: { 'content-type': 'application/epub+zip' }, body }
}
