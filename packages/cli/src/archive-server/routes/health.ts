import { jsonAnswer, type ServerAnswer } from '../http/answer.js'
import type { ArchiveSite } from '../site/archive-site.js'

const HEADERS = { 'cache-control': 'no-store' }

/**
 * Answers whether the archive can be read, and what it contains: status 200 or 503, as health
 * checks expect.
 *
 * @param onError - Receives why the archive cannot be read
 */
export async function health({ archive }: ArchiveSite, onError: (error: unknown) => void): Promise<ServerAnswer> {
  try {
    const { publications, issues, articles, first, last } = await archive.stats()
    return jsonAnswer(200, { status: 'pass', publications, issues, articles, first, last }, HEADERS)
  } catch (error) {
    onError(error)
    return jsonAnswer(503, { status: 'fail' }, HEADERS)
  }
}
