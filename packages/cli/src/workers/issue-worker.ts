import { readFileSync } from 'node:fs'
import type { Issue } from '@banmian/core'
import type { BookWarning } from '@banmian/epub'
import { issueFolder, streamSiteIssue } from '@banmian/html'
import { type Covers, openCovers } from '../cover/open-covers.js'
import { renderError } from '../formats/render-error.js'
import { bookStyle } from '../formats/style-options.js'
import { timeOptions } from '../formats/time-options.js'
import { timeZoneMessages } from '../formats/time-zone-messages.js'
import { hashInputs } from '../manifest/issue-inputs.js'
import { writeError } from '../output/write-error.js'
import type { OutputFile } from '../output/write-plan.js'
import { collectPictures, originOf } from '../pictures/collect-pictures.js'
import { embedPictures } from '../pictures/picture-resolvers.js'
import { remotePictureMessages } from '../pictures/remote-pictures.js'
import { type ReportMessage, reportIssue } from '../report/report.js'
import { bookPath } from '../site/book-path.js'
import { pageOptions } from '../site/page-options.js'
import { writes } from '../site/site-settings.js'
import { dependencyAt } from './dependency.js'
import { readLocation } from './read-location.js'
import { type IssueWork, neighborOf, type PagesTask, type ReadTask, type TextPages, type WorkSetup } from './worker.js'

/** Work on issues in one thread. */
export interface IssueWorker {
  read: (task: ReadTask) => Promise<IssueWork>
  pages: (task: PagesTask) => TextPages
}

/**
 * Returns a worker that works in this thread.
 *
 * @param jsonOf - Returns an issue as JSON
 */
export function issueWorker(setup: WorkSetup, jsonOf: (issue: Issue) => IssueWork['json']): IssueWorker {
  let covers: Promise<Covers> | null = null
  const openedCovers = (): Promise<Covers> => {
    covers ??= openCovers(setup.covers)
    return covers
  }
  return {
    read: async (task) =>
      readAndBind(task, { setup, jsonOf, covers: writes(setup.settings, 'epub') ? await openedCovers() : null }),
    pages: (task) => textPages(task, setup),
  }
}

/** Reads an issue with its pictures, and makes its e-book. */
async function readAndBind(
  { location, content }: ReadTask,
  { setup, jsonOf, covers }: { setup: WorkSetup; jsonOf: (issue: Issue) => IssueWork['json']; covers: Covers | null },
): Promise<IssueWork> {
  const { cwd, folder, settings, maxSize } = setup
  const { siteUrl, allowRemotePictures, timeZone } = settings
  const paths = new Set<string>()
  const onDependency = (path: string): void => {
    paths.add(path)
  }
  const { input, files } = await readLocation({ location, content }, setup, onDependency)
  const origin = (page: number) => ({ ...originOf(input.originOf(page), cwd), onDependency })
  const collected = await collectPictures(input.issue, origin, maxSize)
  const { issue, pictures } = collected
  const remote = { allowRemotePictures, ownUrls: siteUrl === null ? [] : [siteUrl] }
  const book = covers === null ? NO_BOOK : await bind(issue, pictures, setup, covers)
  const own = issueFolder(issue)
  return {
    issue: neighborOf(issue),
    json: jsonOf(issue),
    inputs: hashInputs(files, folder, cwd),
    dependencies: [...paths].sort().map(dependencyAt),
    pictureUrls: [...pictures.keys()],
    files: [
      ...Array.from(pictures, ([url, content]) => ({ path: own + url, format: 'picture', content, issue: issue.id })),
      ...book.files,
    ],
    facts: {
      report: reportIssue(issue),
      messages: [...input.messages, ...collected.messages, ...remotePictureMessages(issue, remote)],
      shared: [...timeZoneMessages(issue, timeZone), ...book.messages],
      repairs: input.repairs.map(({ code, severity }) => ({ code, severity })),
      formats: input.formats,
      bookWarnings: book.warnings,
      removed: book.removed,
    },
  }
}

/** The e-book of an issue, if the site has e-books, and what is reported about it. */
interface Book {
  files: OutputFile[]
  messages: ReportMessage[]
  warnings: BookWarning[]
  removed: number[]
}

/** The e-book of an issue of a site without e-books. */
const NO_BOOK: Book = { files: [], messages: [], warnings: [], removed: [] }

async function bind(
  issue: Issue,
  pictures: ReadonlyMap<string, Uint8Array>,
  { settings }: WorkSetup,
  covers: Covers,
): Promise<Book> {
  // Loaded only for sites with e-books.
  const { renderEpub } = await import('@banmian/epub')
  const { cover, messages } = covers(issue)
  const warnings: BookWarning[] = []
  const removed = new Set<number>()
  const content = withRenderErrors(`the e-book of ${issue.id}`, () =>
    renderEpub(issue, {
      ...bookStyle(settings.style),
      onRemoved: ({ codePoint }) => removed.add(codePoint),
      onWarning: (warning) => warnings.push(warning),
      cover,
      picture: embedPictures(pictures),
      ...timeOptions(settings),
      ...(settings.siteUrl === null ? {} : { contentBase: settings.siteUrl + issueFolder(issue) }),
    }),
  )
  const file = { path: bookPath(issue), format: 'epub', content, issue: issue.id }
  return { files: [file], messages, warnings, removed: [...removed] }
}

/** Returns the pages of an issue, each of which is rendered when it is read. */
function textPages(task: PagesTask, setup: WorkSetup): TextPages {
  const removed = new Set<number>()
  return { files: pagesOf(task, setup, removed), removed }
}

function* pagesOf(
  { issue: id, issueFile, pictureUrls, previous, next }: PagesTask,
  { settings, folder }: WorkSetup,
  removed: Set<number>,
): Generator<OutputFile & { content: string }, void, undefined> {
  const issue = readIssue(issueFile, folder)
  const options = pageOptions(settings, new Set(pictureUrls), ({ codePoint }) => removed.add(codePoint))
  try {
    for (const { path, content } of streamSiteIssue(issue, { previous, next }, options))
      yield { path, format: 'html', issue: id, content }
  } catch (error) {
    throw renderError(`the pages of ${id}`, error)
  }
}

function readIssue(path: string, folder: string): Issue {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw writeError(folder, error)
  }
}

function withRenderErrors<Result>(what: string, render: () => Result): Result {
  try {
    return render()
  } catch (error) {
    throw renderError(what, error)
  }
}
