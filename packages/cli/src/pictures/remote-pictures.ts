import type { Issue } from '@banmian/core'
import { type RemotePictureOptions, remotePictures } from '@banmian/markup'
import type { ReportMessage } from '../report/report.js'
import { commandMessage } from '../report/report-messages.js'
import { counted } from '../text/counted.js'
import { excerpt } from '../text/printable.js'
import { imagesIn } from './collect-pictures.js'

/** Maximum number of hosts that a message names. */
const MAX_NAMED_HOSTS = 3

/**
 * Returns the message about the pictures of an issue that pages and feeds link to instead of
 * loading them from another host, if there are any.
 */
export function remotePictureMessages(issue: Issue, options: RemotePictureOptions): ReportMessage[] {
  const refusedHost = remotePictures(options)
  const images = issue.pages.flatMap(({ articles }) => articles.flatMap(({ body }) => [...imagesIn(body)]))
  const refused = images.flatMap(({ url }) => refusedHost(url) ?? [])
  if (refused.length === 0) return []
  const hosts = [...new Set(refused)].map((host) => excerpt(host, 60))
  const named = hosts.slice(0, MAX_NAMED_HOSTS).join(', ') + (hosts.length > MAX_NAMED_HOSTS ? ', …' : '')
  const pictures = counted(refused.length, 'picture')
  const text = `${pictures} on other hosts (${named}) became links; to load them, name their hosts with --allow-remote-pictures.`
  return [commandMessage('picture-remote', 'warning', text)]
}
