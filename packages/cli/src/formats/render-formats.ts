import type { Issue } from '@banmian/core'
import type { BookWarning } from '@banmian/epub'
import type { Covers } from '../cover/open-covers.js'
import { CommandError } from '../errors/command-error.js'
import { asContent } from '../output/content/file-parts.js'
import type { HeldContent } from '../output/content/held-content.js'
import type { OutputFile } from '../output/write-plan.js'
import { remotePictureMessages } from '../pictures/remote-pictures.js'
import { formatLosses, leftOutMessages } from '../report/losses.js'
import type { LossReport, ReportMessage } from '../report/report.js'
import { commandMessage } from '../report/report-messages.js'
import { folderUrl, isWebUrl } from '../text/web-url.js'
import type { Format, FormatContext } from './format.js'
import type { FormatName } from './format-names.js'
import { formats, isFeed } from './formats.js'
import { bookMessages } from './picture-warnings.js'
import { PLACEHOLDER_URL } from './placeholder-url.js'
import { removedMessages } from './removed-messages.js'
import { renderError } from './render-error.js'
import { timeZoneMessages } from './time-zone-messages.js'

/** Formats whose readers would load pictures from the web. */
const LOADING_FORMATS: ReadonlySet<FormatName> = new Set(['html', 'rss', 'atom', 'jsonfeed', 'pdf'])

/** Formats that contain times of publication. */
const TIMED_FORMATS: ReadonlySet<FormatName> = new Set([...LOADING_FORMATS, 'epub'])

/** Options of {@link renderFormats}. */
export interface RenderFormatsOptions {
  names: readonly FormatName[]
  /** Absolute URL of the published output folder, or null if it was not given. */
  siteUrl: string | null
  parsed: FormatContext['parsed']
  pictures: FormatContext['pictures']
  bookPictures: FormatContext['bookPictures']
  sources: FormatContext['sources']
  /** All files of the pictures by their URLs. */
  pictureFiles: ReadonlyMap<string, HeldContent>
  allowRemotePictures: readonly string[]
  timeZone: FormatContext['timeZone']
  publicationTime: FormatContext['publicationTime']
  corrections: FormatContext['corrections']
  style: FormatContext['style']
  covers: Covers
  markdown: FormatContext['markdown']
  printPdf: FormatContext['printPdf']
  pageSize: FormatContext['pageSize']
  /** True if each format must be one file. */
  single: boolean
  /** Called before each format is rendered. */
  onFormat: (name: FormatName) => void
}

/** Everything about the files of an issue that was noted while they were rendered. */
export interface RenderingNotes {
  messages: ReportMessage[]
  /** The values of the issue that the formats do not hold. */
  losses: LossReport[]
  /** False if a wanted format could not be made. */
  isComplete: boolean
}

/** Returns whether pictures are written for formats: not for a PDF, which contains its own. */
export const needPictures = (names: readonly FormatName[]): boolean => names.some((name) => name !== 'pdf')

/**
 * Yields the files of an issue in several formats, each when it is rendered, so that they need not
 * be in memory together. Returns what was noted about them.
 */
export function* renderFormats(
  issue: Issue,
  options: RenderFormatsOptions,
): Generator<OutputFile, RenderingNotes, undefined> {
  const { names, siteUrl, covers, single, pictureFiles, onFormat, ...given } = options
  const { allowRemotePictures, timeZone } = given
  const { url: publicationUrl } = issue.publication
  const realUrl = siteUrl ?? (publicationUrl !== null && isWebUrl(publicationUrl) ? publicationUrl : null)
  const isPublished = realUrl !== null
  const url = folderUrl(realUrl ?? PLACEHOLDER_URL)
  const { cover, messages: coverMessages } = names.includes('epub') ? covers(issue) : { cover: null, messages: [] }
  const context = { ...given, siteUrl: url, isPublished, names, cover }
  const messages: ReportMessage[] = []
  const losses: LossReport[] = []
  const bookWarnings: BookWarning[] = []
  let isComplete = true
  const onBookWarning = (warning: BookWarning): void => {
    bookWarnings.push(warning)
  }
  for (const name of names) {
    onFormat(name)
    const removed = new Set<number>()
    const onRemoved: FormatContext['onRemoved'] = ({ codePoint }) => removed.add(codePoint)
    const left: LossReport[] = []
    const onLosses: FormatContext['onLosses'] = (list) => left.push(...formatLosses(name, list))
    const formatContext = { ...context, onLosses, onRemoved, onBookWarning }
    const failure = yield* renderOr(name, issue, single, formatContext, names.length === 1)
    if (failure !== null) {
      isComplete = false
      messages.push(failure)
      continue
    }
    messages.push(...removedMessages(name, removed), ...leftOutMessages(name, left))
    losses.push(...left)
  }
  if (names.some((name) => LOADING_FORMATS.has(name)))
    messages.push(...remotePictureMessages(issue, { allowRemotePictures, ownUrls: isPublished ? [url] : [] }))
  messages.push(...coverMessages, ...bookMessages(bookWarnings))
  if (names.some((name) => TIMED_FORMATS.has(name))) messages.push(...timeZoneMessages(issue, timeZone))
  for (const [path, content] of needPictures(names) ? pictureFiles : [])
    yield { path, format: 'picture', content: asContent(content) }
  if (!isPublished && names.some(isFeed)) {
    const text = `The feed's links start with ${PLACEHOLDER_URL}, a placeholder for your site; set its URL with --site-url.`
    messages.push(commandMessage('link-placeholder', 'info', text))
  }
  return { messages, losses, isComplete }
}

/**
 * Yields the files of an issue in a format. Where the browser that prints a PDF is missing or
 * fails, the other formats are still written: returns the message about it.
 *
 * @param isOnly - True if no other format is wanted, so that the failure is an error
 */
function* renderOr(
  name: FormatName,
  issue: Issue,
  single: boolean,
  context: FormatContext,
  isOnly: boolean,
): Generator<OutputFile, ReportMessage | null, undefined> {
  try {
    yield* renderFormat(name, issue, single, context)
    return null
  } catch (error) {
    if (name !== 'pdf' || isOnly || !(error instanceof CommandError)) throw error
    const said = error.details.length === 0 ? '' : ` It said: ${error.details.join('; ')}.`
    return commandMessage('pdf-missing', 'error', `${error.message}${said} The other formats were written.`)
  }
}

function* renderFormat(
  name: FormatName,
  issue: Issue,
  single: boolean,
  context: FormatContext,
): Generator<OutputFile, void, undefined> {
  const format: Format = formats[name]
  try {
    if (single && format.single) yield { path: name, format: name, content: format.single(issue, context) }
    else for (const file of format.files(issue, context)) yield { ...file, format: name }
  } catch (error) {
    throw renderError(name, error)
  }
}
