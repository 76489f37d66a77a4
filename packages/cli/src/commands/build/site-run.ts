import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename, extname, resolve } from 'node:path'
import { coversOptions } from '../../cover/covers-options.js'
import { CommandError } from '../../errors/command-error.js'
import { systemReason } from '../../errors/system-error.js'
import { styleOptions } from '../../formats/style-options.js'
import type { IssueLocation } from '../../issues/issue-location.js'
import type { PageOptions } from '../../issues/read-issue.js'
import type { Manifest } from '../../manifest/manifest.js'
import type { Publication } from '../../manifest/publication.js'
import type { SiteOptions } from '../../options/command-options.js'
import { DEFAULT_MAX_SIZE } from '../../options/option-values.js'
import { DEFAULT_OUTPUTS } from '../../options/output-names.js'
import type { Target } from '../../output/target.js'
import { type BuildRecord, type IssueRecord, publishedPictures, RECORD_PATH } from '../../records/build-record.js'
import type { Session } from '../../session/session.js'
import { type SiteIcon, type SiteSettings, writes } from '../../site/site-settings.js'
import { printable } from '../../text/printable.js'
import { folderUrl } from '../../text/web-url.js'
import type { Worker, WorkSetup } from '../../workers/worker.js'
import type { IssueOrigin } from './archived-issues.js'
import type { KeptIssues } from './kept-issues.js'

/** A site that is being made. */
export interface SiteRun {
  target: Target
  /** Records of earlier runs. */
  manifest: Manifest
  publication: Publication
  /** The record of the last build; empty if everything is made again. */
  before: BuildRecord
  /** The records that differ from those of the last build. */
  changed: Set<IssueRecord>
  /** The issues that are finished, for the case that the build is interrupted. */
  kept: KeptIssues
  /** Ids of issues of earlier builds whose files stay, since something about them is in error. */
  failed: Set<string>
  /** Hash of everything but its issues that the site depends on. */
  key: string
  setup: WorkSetup
  /** Name of the configuration, if there is one. */
  config: string | null
  options: SiteOptions
  session: Session
  contentOf: IssueOrigin['contentOf']
}

/** An issue of a site, and what it was made from. */
export interface SiteIssue {
  location: IssueLocation
  record: IssueRecord
}

/** The work on issues, and the number of tasks that it does at a time. */
export interface Jobs {
  worker: Worker
  limit: number
}

/** Returns everything that the work on the issues of a site needs. */
export function workSetup(options: SiteOptions, target: Target, manifest: Manifest, session: Session): WorkSetup {
  const { encoding = null, maxSize = DEFAULT_MAX_SIZE, pictures, full = false } = options
  const settings = siteSettings(options, session.cwd)
  return {
    cwd: session.cwd,
    folder: target.folder,
    issues: manifest.issues,
    settings,
    covers: coversOptions(options, session),
    pictures:
      pictures === undefined
        ? null
        : {
            settings: { ...pictures, email: writes(settings, 'email') },
            published: full ? [] : publishedPictures(target.read(RECORD_PATH)),
          },
    encoding,
    maxSize,
    page: pageOptions(options),
    scratch: target.scratch,
  }
}

/** Returns the number of threads for an option, or that of the processors. */
export const jobsOf = ({ jobs }: SiteOptions): number => jobs ?? availableParallelism()

function siteSettings(options: SiteOptions, cwd: string): SiteSettings {
  const { siteUrl, allowRemotePictures = [], timeZone = null, publicationTime = null, icon } = options
  const { outputs = DEFAULT_OUTPUTS, feeds = {}, email = {}, feedIssues, corrections = [], announcing } = options
  const hub = [...new Set([...(feeds.hub ?? []), ...(announcing?.hubs ?? [])])]
  const declared = hub.length === 0 ? feeds : { ...feeds, hub }
  return {
    siteUrl: siteUrl === undefined ? null : folderUrl(siteUrl),
    allowRemotePictures,
    timeZone,
    publicationTime,
    style: styleOptions(options, cwd),
    icon: icon === undefined ? null : readIcon(icon, cwd),
    outputs: new Set(outputs),
    feeds: feedIssues === undefined ? declared : { ...declared, issues: feedIssues },
    email,
    indexNowKey: announcing?.indexNow?.key ?? null,
    corrections,
  }
}

function readIcon(name: string, cwd: string): SiteIcon {
  try {
    return { path: `icon${extname(basename(name)).toLowerCase()}`, content: readFileSync(resolve(cwd, name)) }
  } catch (error) {
    throw new CommandError('input-unreadable', `Cannot read ${printable(name)}: ${systemReason(error)}.`)
  }
}

/** Returns the options about all pages of a site. */
export const pageOptions = ({ publication, language, from, restore, paper }: SiteOptions): PageOptions => ({
  ...(publication === undefined ? {} : { publication }),
  ...(language === undefined ? {} : { language }),
  ...(from === undefined ? {} : { from }),
  ...(restore === undefined ? {} : { restore }),
  ...(paper === undefined ? {} : { paper }),
})
