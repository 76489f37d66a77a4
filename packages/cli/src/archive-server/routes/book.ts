import { setImmediate } from 'node:timers/promises'
import type { Issue } from '@banmian/core'
import { renderEpubChunks } from '@banmian/epub'
import { epubLabelsIn } from '@banmian/epub/labels'
import type { ServerAnswer } from '../http/answer.js'
import { RequestError } from '../http/request-error.js'
import type { ArchiveSite } from '../site/archive-site.js'
import { issueById } from '../site/published-issues.js'

/** Seconds for which a cover may be shown without asking for it again. */
const COVER_MAX_AGE = 86_400

/** Answers with the e-book of an issue, without its pictures, which an archive does not keep. */
export async function book(site: ArchiveSite, id: string): Promise<ServerAnswer> {
  const issue = await issueById(site, id)
  // Kindle and most libraries show no SVG, which is the cover where no PNG can be drawn.
  const options = { labels: epubLabelsIn, cover: (await drawnCover(site, issue)) ?? ('drawn' as const) }
  const chunks: Uint8Array[] = []
  for (const chunk of renderEpubChunks(issue, options)) {
    chunks.push(chunk)
    // Lets the server answer others, since a large issue takes time.
    await setImmediate()
  }
  return { status: 200, headers: { 'content-type': 'application/epub+zip' }, body: Buffer.concat(chunks) }
}

/** Answers with the cover of an issue's e-book, for catalogs. */
export async function cover(site: ArchiveSite, id: string): Promise<ServerAnswer> {
  const body = await drawnCover(site, await issueById(site, id))
  if (body === null) throw new RequestError(404, 'There is no picture of this cover.')
  const headers = { 'content-type': 'image/png', 'cache-control': `public, max-age=${COVER_MAX_AGE}` }
  return { status: 200, headers, body }
}

/** Returns the cover of an issue, or null if it cannot be drawn. */
async function drawnCover({ covers }: ArchiveSite, issue: Issue): Promise<Uint8Array | null> {
  const opened = await covers()
  return opened?.has(issue) ? opened.draw(issue) : null
}
