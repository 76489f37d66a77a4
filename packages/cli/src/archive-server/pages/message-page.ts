import { element, link, text } from '../html/element.js'
import { htmlAnswer, type ServerAnswer } from '../http/answer.js'
import { type ArchiveSite, papersOf } from '../site/archive-site.js'
import { englishDirection, frameOf, writePage } from './page-frame.js'

/** Answers with a page that says why there is no other. The message is in English. */
export async function messagePage(site: ArchiveSite, status: number, message: string): Promise<ServerAnswer> {
  const frame = await frameOf(site, await papersOf(site))
  const { labels } = frame
  const isMissing = status === 404
  const attributes = { class: 'problem', role: 'alert', lang: 'en', dir: englishDirection(frame) }
  const what = isMissing ? '' : `${element('p', attributes, text(message))}\n`
  const main = `${what}${element('p', {}, link(site.base, labels.backHome))}\n`
  return htmlAnswer(status, writePage(frame, { title: isMissing ? labels.notFound : labels.issue, main }))
}
