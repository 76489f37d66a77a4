import type { BookWarning } from '@banmian/epub'
import type { ReportMessage } from '../report/report.js'
import { commandMessage } from '../report/report-messages.js'
import { counted } from '../text/counted.js'
import { excerpt } from '../text/printable.js'
import { formatSize } from '../text/size.js'

/** Maximum number of pictures that a message names. */
const MAX_NAMED = 3

/** Returns the messages about what readers may miss, from the warnings about e-books. */
export function bookMessages(warnings: readonly BookWarning[]): ReportMessage[] {
  const hidden = warnings.flatMap((warning) => (warning.code === 'picture-format' ? [warning.url ?? 'the cover'] : []))
  const large = warnings.filter((warning) => warning.code === 'large-book')
  return [
    ...(hidden.length === 0 ? [] : [formatMessage(hidden)]),
    ...large.map(({ bytes, maxBytes, pictures }) => {
      const named = nameSome(pictures.map(({ url }) => url))
      const remedy = named === '' ? '' : ` Make its largest pictures smaller: ${named}.`
      const text = `An e-book takes ${formatSize(bytes)}, and Send to Kindle accepts ${formatSize(maxBytes)} by mail.${remedy}`
      return commandMessage('book-large', 'warning', text)
    }),
  ]
}

/** Returns the message about pictures in an e-mail that some clients do not show, if any. */
export function emailMessages(urls: readonly string[]): ReportMessage[] {
  if (urls.length === 0) return []
  const pictures = counted(urls.length, 'picture')
  const verb = urls.length === 1 ? 'has a format' : 'have formats'
  const text = `${pictures} in the e-mail (${nameSome(urls)}) ${verb} that some programs, such as Outlook, do not show; convert to JPEG or PNG.`
  return [commandMessage('picture-format', 'warning', text)]
}

function formatMessage(urls: readonly string[]): ReportMessage {
  const pictures = counted(urls.length, 'picture')
  const verb = urls.length === 1 ? 'has' : 'have'
  const text = `${pictures} in the e-book (${nameSome(urls)}) ${verb} the format WebP, which many readers of e-books do not show; convert to JPEG or PNG.`
  return commandMessage('picture-format', 'warning', text)
}

const nameSome = (urls: readonly string[]): string =>
  urls
    .slice(0, MAX_NAMED)
    .map((url) => excerpt(url, 60))
    .join(', ') + (urls.length > MAX_NAMED ? ', …' : '')
