import { bookMessages, emailMessages } from '../../formats/picture-warnings.js'
import { removedMessages } from '../../formats/removed-messages.js'
import type { Published } from '../../manifest/publication.js'
import { DEFAULT_SITE_OUT } from '../../options/option-values.js'
import type { ListRecord } from '../../records/build-record.js'
import { failureMessages } from '../../report/failure-messages.js'
import { countRepairs, type FailureReport, type ReportMessage, type SiteReport } from '../../report/report.js'
import { commandMessage } from '../../report/report-messages.js'
import { staleMessages } from '../../report/stale-messages.js'
import { type SiteSettings, writes } from '../../site/site-settings.js'
import { counted } from '../../text/counted.js'
import { printable } from '../../text/printable.js'
import type { KeptIssues } from './kept-issues.js'
import type { SiteIssue, SiteRun } from './site-run.js'

/** The issues that were read, and the files that were written. */
interface BuiltSite {
  issues: readonly SiteIssue[]
  failures: FailureReport[]
  lists: ListRecord
  published: Published
  /** Messages about the whole site. */
  messages: readonly ReportMessage[]
}

/** Returns the report of a site. */
export function reportOf(
  { issues, failures, lists, published, messages }: BuiltSite,
  { options, setup: { settings }, kept }: SiteRun,
): Omit<SiteReport, 'config' | 'announcements'> {
  const { out = DEFAULT_SITE_OUT, dryRun = false } = options
  const facts = issues.map(({ record }) => record.facts)
  const shared = new Map(facts.flatMap((one) => one.shared.map((message) => [message.text, message])))
  const removed = new Set([
    ...issues.flatMap(({ record }) => [...record.removed, ...record.facts.removed]),
    ...lists.removed,
  ])
  return {
    input: issues.flatMap(({ location }) => location.files),
    formats: facts.flatMap(({ formats }) => formats),
    issues: facts.map(({ report }) => report),
    failures,
    repairs: countRepairs(facts.flatMap(({ repairs }) => repairs)),
    messages: [
      ...issues.flatMap(({ location, record }) => [...location.messages, ...record.facts.messages]),
      ...shared.values(),
      ...removedMessages('the site', removed),
      ...bookMessages(facts.flatMap(({ bookWarnings }) => bookWarnings)),
      ...emailMessages(lists.hiddenInEmail),
      ...messages,
      ...missingMessages(settings, out),
      ...resumedMessages(kept),
      ...(dryRun ? [] : staleMessages(published.stale, out)),
      ...failureMessages(failures, issues.length),
    ],
    out,
    ...published,
    dryRun,
  }
}

/** Returns the messages about what the site lacks, or what another program must add. */
function missingMessages(settings: SiteSettings, out: string): ReportMessage[] {
  const search = `The search page needs an index; make it with npx pagefind --site ${printable(out)}.`
  const noUrl = 'The site has no feeds, sitemap or canonical URLs, because they need its URL; set it with --site-url.'
  return [
    ...(settings.siteUrl === null ? [commandMessage('link-missing', 'info', noUrl)] : []),
    ...(writes(settings, 'search') ? [commandMessage('search-index', 'info', search)] : []),
  ]
}

/** Returns the message about issues that an interrupted build has finished, if any were used. */
function resumedMessages({ taken }: KeptIssues): ReportMessage[] {
  if (taken === 0) return []
  const text = `${counted(taken, 'issue')} that an interrupted build had finished ${taken === 1 ? 'was' : 'were'} used.`
  return [commandMessage('build-resumed', 'info', text)]
}

/** Returns the message about issues that an interrupted build leaves to the next one, if any. */
export function keptMessages({ finished, total }: KeptIssues): ReportMessage[] {
  if (finished === 0) return []
  const text = `${finished} of ${counted(total, 'issue')} ${finished === 1 ? 'is' : 'are'} kept for the next run.`
  return [commandMessage('build-interrupted', 'info', text)]
}
