import type { Colors } from '../terminal/colors.js'
import { counted } from '../text/counted.js'
import { printable } from '../text/printable.js'
import type { AnnouncementReport } from './report.js'

const HEADS = { planned: 'Would be announced', sent: 'Announced', failed: 'Not announced' } as const

/** Returns the announcements of a site for people. */
export function announcementLines(announcements: readonly AnnouncementReport[], { bold }: Colors): string[] {
  return (['planned', 'sent', 'failed'] as const).flatMap((wanted) => {
    const some = announcements.filter(({ state }) => state === wanted)
    if (some.length === 0) return []
    const lines = some.map(({ service, url, count }) => {
      const what = counted(count, service === 'WebSub' ? 'feed' : 'page')
      return `  ${what} to ${service} at ${printable(url)}`
    })
    return [bold(HEADS[wanted]), ...lines]
  })
}
