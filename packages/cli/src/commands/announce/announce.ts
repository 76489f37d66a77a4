import { resolve } from 'node:path'
import { announcePending } from '../../announce/announce-pending.js'
import { configuredSite } from '../../config/configured-options.js'
import { CommandError, usageError } from '../../errors/command-error.js'
import { MANIFEST_PATH } from '../../manifest/manifest.js'
import { readManifest } from '../../manifest/read-manifest.js'
import type { AnnounceOptions } from '../../options/command-options.js'
import { exitCodeForMessages } from '../../options/exit-code-for-messages.js'
import { DEFAULT_SITE_OUT } from '../../options/option-values.js'
import { announcementLines } from '../../report/announcement-lines.js'
import type { AnnounceReport } from '../../report/report.js'
import { commandMessage } from '../../report/report-messages.js'
import type { Session } from '../../session/session.js'
import { printable } from '../../text/printable.js'
import { folderUrl } from '../../text/web-url.js'

/**
 * Notifies hubs and search engines of what builds have changed since the last time. Returns the
 * exit code.
 */
export async function announce(given: AnnounceOptions, session: Session): Promise<number> {
  const { cwd, progress } = session
  const { options, config } = await configuredSite(given, [], cwd)
  const { out = DEFAULT_SITE_OUT, siteUrl, announcing, dryRun = false } = options
  const name = printable(out)
  const report: AnnounceReport = { config, out, announcements: [], messages: [], dryRun }
  if (announcing === undefined) {
    const text =
      'Nothing is announced, because the configuration names no hub and no search engine; add announce to it.'
    report.messages.push(commandMessage('announce-nobody', 'info', text))
  } else {
    if (siteUrl === undefined) throw withoutSiteUrl()
    const folder = resolve(cwd, out)
    if (readManifest(folder).files.size === 0)
      throw new CommandError(
        'input-missing',
        `Cannot announce ${name}: expected a site that banmian build has written, with ${name}/${MANIFEST_PATH}; build it first, or name its folder with --out.`,
      )
    const site = { folder, name, siteUrl: folderUrl(siteUrl), settings: announcing, progress, dryRun }
    Object.assign(report, await announcePending(site))
  }
  progress.clear()
  session.printReport(report, (colors) =>
    report.announcements.length === 0
      ? announcing === undefined
        ? ''
        : 'Nothing has changed since the last announcement.\n'
      : `${announcementLines(report.announcements, colors).join('\n')}\n`,
  )
  return exitCodeForMessages(report.messages, options)
}

/** Returns the error for announcements without the URL of the site. */
export const withoutSiteUrl = (): CommandError =>
  usageError('Cannot announce changes: the URL of the site is not known; write it as siteUrl in the configuration.')
