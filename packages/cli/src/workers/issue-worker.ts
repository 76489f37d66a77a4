import { join } from 'node:path'
import type { Correction, Issue } from '@banmian/core'
import { ArgumentError } from '@banmian/core/arguments'
import type { BookWarning, RenderEpubOptions, renderEpubChunks } from '@banmian/epub'
import { issueFolder, streamSiteIssue } from '@banmian/html'
import { type Covers, type IssueCover, openCovers } from '../cover/open-covers.js'
import { renderError } from '../formats/render-error.js'
import { bookStyle } from '../formats/style-options.js'
import { timeOptions } from '../formats/time-options.js'
import { timeZoneMessages } from '../formats/time-zone-messages.js'
import { openIssue, type StoredIssue } from '../issues/stored/stored-issue.js'
import { jsonPieces } from '../json/json-pieces.js'
import { hashInputs } from '../manifest/issue-inputs.js'
import { asContent, type FileParts } from '../output/content/file-parts.js'
import type { HeldContent } from '../output/content/held-content.js'
import { writeError } from '../output/write-error.js'
import type { OutputFile } from '../output/write-plan.js'
import { collectPictures, originOf, type Publishing } from '../pictures/collect-pictures.js'
import { fitBook } from '../pictures/fit-book.js'
import { storedIn } from '../pictures/picture-file.js'
import { embedPictures } from '../pictures/picture-resolvers.js'
import { pictureTool } from '../pictures/prepare-picture.js'
import { remotePictureMessages } from '../pictures/remote-pictures.js'
import { type ReportMessage, reportIssue } from '../report/report.js'
import type { PictureMaker } from '../resizing/picture-maker.js'
import { knownPictures } from '../resizing/picture-settings.js'
import { bookPath, coverPath } from '../site/book-path.js'
import { pageOptions } from '../site/page-options.js'
import { type SiteSettings, writes, writesCatalogs } from '../site/site-settings.js'
import { dependencyAt } from './dependency.js'
import { readLocation } from './read-location.js'
import {
  type IssueWork,
  neighborOf,
  type PagesTask,
  type ReadTask,
  type TextPage,
  type TextPages,
  type WorkSetup,
} from './worker.js'

/** Work on issues in one thread. */
export interface IssueWorker {
  read: (task: ReadTask) => Promise<IssueWork>
  pages: (task: PagesTask) => TextPages
}

/** The two ways in which files are made: at once in a thread, or while they are written. */
export interface Making {
  /** Returns the content of a file that consists of pieces, made at once or while it is written. */
  contentOf: (pieces: () => Iterable<string | Uint8Array>) => Uint8Array | FileParts
  /** Returns a function that returns an issue again, when its JSON was written. */
  keep: (issue: Issue) => () => StoredIssue
}

/**
 * Returns a worker that works in this thread.
 *
 * @param maker - Makes pictures, if the setup says how
 */
export function issueWorker(setup: WorkSetup, making: Making, maker: PictureMaker): IssueWorker {
  let covers: Promise<Covers> | null = null
  const publishing = publishingOf(setup, maker)
  const openedCovers = (): Promise<Covers> => {
    covers ??= openCovers(setup.covers)
    return covers
  }
  return {
    read: async (task) =>
      readAndBind(task, {
        setup,
        making,
        publishing,
        covers: writes(setup.settings, 'epub') ? await openedCovers() : null,
      }),
    pages: (task) => textPages(task, setup),
  }
}

/** Reads an issue with its pictures, and makes its e-book. */
async function readAndBind(
  { location, content }: ReadTask,
  {
    setup,
    making,
    publishing,
    covers,
  }: { setup: WorkSetup; making: Making; publishing: Publishing | null; covers: Covers | null },
): Promise<IssueWork> {
  const { cwd, folder, settings, maxSize } = setup
  const { siteUrl, allowRemotePictures, timeZone } = settings
  const paths = new Set<string>()
  const onDependency = (path: string): void => {
    paths.add(path)
  }
  const { input, files } = await readLocation({ location, content }, setup, onDependency)
  const origin = (page: number) => ({ ...originOf(input.originOf(page), cwd), onDependency })
  const collected = await collectPictures(input.issue, origin, maxSize, publishing)
  const { issue, pictures } = collected
  const remote = { allowRemotePictures, ownUrls: siteUrl === null ? [] : [siteUrl] }
  const book =
    covers === null
      ? NO_BOOK
      : await bind(issue, publishing === null ? pictures : await fitBook(pictures, publishing.tool), {
          setup,
          making,
          covers,
        })
  const own = issueFolder(issue)
  return {
    issue: neighborOf(issue),
    json: jsonOf(issue, making),
    inputs: hashInputs(files, folder, cwd),
    dependencies: [...paths].sort().map(dependencyAt),
    pictureUrls: [...pictures.keys()],
    published: collected.published,
    corrections: correctionsOf(issue, settings),
    files: [
      ...Array.from(collected.files, ([url, content]) => ({
        path: own + url,
        format: 'picture',
        content: asContent(content),
        issue: issue.id,
      })),
      ...book.files,
    ],
    facts: {
      report: reportIssue(issue),
      messages: [...input.messages, ...collected.messages, ...remotePictureMessages(issue, remote)],
      shared: [...timeZoneMessages(issue, timeZone), ...collected.shared, ...book.messages],
      repairs: input.repairs.map(({ code, severity }) => ({ code, severity })),
      formats: input.formats,
      bookWarnings: book.warnings,
      removed: book.removed,
    },
  }
}

/** Returns how pictures are resized and converted. */
function publishingOf({ pictures, folder }: WorkSetup, maker: PictureMaker): Publishing | null {
  if (pictures === null) return null
  const known = knownPictures(pictures.published)
  return {
    tool: pictureTool(pictures.settings, maker),
    earlier: (issue) => {
      const own = issueFolder(issue)
      return {
        known,
        // Another issue may have shown the same picture.
        read: (url, { folder: other }) => storedIn(join(folder, own, url)) ?? storedIn(join(folder, other, url)),
      }
    },
  }
}

/** Returns the corrections of an issue's articles. */
function correctionsOf({ pages }: Issue, { corrections }: SiteSettings): readonly Correction[] {
  if (corrections.length === 0) return []
  const ids = new Set(pages.flatMap(({ articles }) => articles.map(({ id }) => id)))
  return corrections.filter(({ article }) => ids.has(article))
}

// A function of its own, so that its closure holds nothing but the issue.
const jsonOf = (issue: Issue, { contentOf }: Making): IssueWork['json'] => contentOf(() => jsonPieces(issue))

/**
 * The e-book of an issue, if the site has e-books, and what is reported about it. Warnings and
 * removed characters are known when the content of the book was made.
 */
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
  pictures: ReadonlyMap<string, HeldContent>,
  { setup: { settings }, making, covers }: { setup: WorkSetup; making: Making; covers: Covers },
): Promise<Book> {
  // Loaded only for sites with e-books.
  const [{ renderEpubChunks: render }, { epubLabelsIn }] = await Promise.all([
    import('@banmian/epub'),
    import('@banmian/epub/labels'),
  ])
  const { cover: form, messages } = covers(issue)
  const { cover, drawn } = drawnOnce(form)
  const warnings: BookWarning[] = []
  const removed: number[] = []
  const options: RenderEpubOptions = {
    ...bookStyle(settings.style),
    labels: epubLabelsIn,
    onRemoved: ({ codePoint }) => void (removed.includes(codePoint) || removed.push(codePoint)),
    onWarning: (warning) => warnings.push(warning),
    cover,
    picture: embedPictures(pictures),
    corrections: settings.corrections,
    ...timeOptions(settings),
    ...(settings.siteUrl === null ? {} : { contentBase: settings.siteUrl + issueFolder(issue) }),
  }
  const what = `the e-book of ${issue.id}`
  const open = making.keep(issue)
  const content = making.contentOf(() => {
    // The same are found again each time that the book is made.
    warnings.length = 0
    removed.length = 0
    return withErrors(() => bookChunks(open(), render, options), what)
  })
  const files: OutputFile[] = [{ path: bookPath(issue), format: 'epub', content, issue: issue.id }]
  if (drawn !== null && writesCatalogs(settings)) {
    const picture = making.contentOf(() => [drawn()])
    files.push({ path: coverPath(issue), format: 'picture', content: picture, issue: issue.id })
  }
  return { files, messages, warnings, removed }
}

/** A cover that is drawn once, though the book is made several times. */
interface DrawnCover {
  cover: IssueCover['cover']
  /** Returns the picture, once the book was made; null if it is no picture of pixels. */
  drawn: (() => Uint8Array) | null
}

function drawnOnce(cover: IssueCover['cover']): DrawnCover {
  if (typeof cover !== 'function') return { cover, drawn: null }
  let picture: Uint8Array | null = null
  return { cover: (drawing) => (picture ??= cover(drawing)), drawn: () => picture! }
}

function* bookChunks(
  { issue, close }: StoredIssue,
  render: typeof renderEpubChunks,
  options: RenderEpubOptions,
): Generator<Uint8Array, void, undefined> {
  try {
    yield* render(issue, options)
  } finally {
    close()
  }
}

/** Returns the pages of an issue, each of which is rendered when it is read. */
function textPages(task: PagesTask, setup: WorkSetup): TextPages {
  const removed = new Set<number>()
  return { files: pagesOf(task, setup, removed), removed }
}

function* pagesOf(
  { issue: id, issueFile, pictureUrls, sources, previous, next }: PagesTask,
  { settings, folder }: WorkSetup,
  removed: Set<number>,
): Generator<TextPage, void, undefined> {
  const options = pageOptions(settings, { urls: new Set(pictureUrls), sources }, ({ codePoint }) =>
    removed.add(codePoint),
  )
  const what = `the pages of ${id}`
  const { issue, close } = openStored(issueFile, folder, what)
  try {
    for (const file of streamSiteIssue(issue, { previous, next }, { ...options, inPieces: true })) {
      const { path, pieces } = file
      const content = pieces === undefined ? file.content : () => withErrors(pieces, what)
      yield { path, format: 'html', issue: id, content }
    }
  } catch (error) {
    throw renderError(what, error)
  } finally {
    close()
  }
}

/** Yields pieces of a file. Throws the command's error if one cannot be rendered. */
function* withErrors<Piece>(pieces: () => Iterable<Piece>, what: string): Generator<Piece, void, undefined> {
  try {
    yield* pieces()
  } catch (error) {
    throw renderError(what, error)
  }
}

function openStored(path: string, folder: string, what: string): StoredIssue {
  try {
    return openIssue(path)
  } catch (error) {
    throw ArgumentError.isInstance(error) ? renderError(what, error) : writeError(folder, error)
  }
}
