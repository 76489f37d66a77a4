import { dirname, join, resolve } from 'node:path'
import type { Block, Issue, ListItem, Phrasing, TableCell, TableRow } from '@banmian/core'
import type { InputPicture } from '@banmian/input'
import { CommandError } from '../errors/command-error.js'
import { type InputText, STANDARD_INPUT } from '../input/input-file.js'
import type { HeldContent } from '../output/content/held-content.js'
import type { ReportMessage } from '../report/report.js'
import { commandMessage } from '../report/report-messages.js'
import { MissingSharpError } from '../resizing/load-sharp.js'
import { type FoundPicture, outputUrlOf } from '../resizing/made-picture.js'
import type { PublishedPicture } from '../resizing/picture-settings.js'
import { excerpt } from '../text/printable.js'
import { isRelative, pathOf, pictureIn, pictureInUrl, readPicture } from './picture-file.js'
import { type EarlierPictures, type PictureTool, reasonOf } from './prepare-picture.js'

/** An issue with the new URLs of its pictures, and the pictures. */
export interface CollectedPictures {
  issue: Issue
  /** The pictures by their URLs in the issue. */
  pictures: ReadonlyMap<string, HeldContent>
  /** All files of the pictures by their URLs. */
  files: ReadonlyMap<string, HeldContent>
  /** The way in which the pictures were published, if they are resized and converted. */
  published: PublishedPicture[]
  messages: ReportMessage[]
  /** Messages that are reported once, though several issues have them. */
  shared: ReportMessage[]
}

/** The way in which pictures are resized and converted. */
export interface Publishing {
  tool: PictureTool
  /** Returns the pictures of earlier runs for an issue. */
  earlier: (issue: Issue) => EarlierPictures | null
  /** Pictures of this run by their URLs in the output, which are published as they are there. */
  prepared?: Pick<CollectedPictures, 'files' | 'published'>
}

/** The file of a page. */
export interface PageOrigin {
  /** Name of the file in messages. */
  name: string
  /** Folder that relative URLs start from, or null if there is none, as for standard input. */
  folder: string | null
  /** Facts about its pictures that the file states, by their paths. */
  known?: ReadonlyMap<string, InputPicture>
  /** Called with the path of each picture that is searched for. */
  onDependency?: (path: string) => void
}

/** A page of the input, or a file that contains an issue. */
interface InputOrigin {
  file: InputText
  pictures: ReadonlyMap<string, InputPicture>
}

/** Returns the origin of a page of the input. */
export const originOf = ({ file: { name }, pictures }: InputOrigin, cwd: string): PageOrigin => ({
  name,
  folder: name === STANDARD_INPUT ? null : dirname(resolve(cwd, name)),
  known: pictures,
})

/**
 * Reads the pictures that an issue contains or names by relative URLs. Returns the issue, or a copy
 * of it, with their URLs in the output, which are derived from their contents, and their sizes. A
 * picture that is not found keeps its URL, and is reported once.
 *
 * @param publishing - How pictures are resized and converted, or null to publish them as they are
 */
export async function collectPictures(
  original: Issue,
  originOfPage: (page: number) => PageOrigin,
  maxSize: number,
  publishing: Publishing | null,
): Promise<CollectedPictures> {
  const pictures = new Map<string, HeldContent>()
  const files = new Map<string, HeldContent>()
  const published = new Map<string, PublishedPicture>()
  const messages: ReportMessage[] = []
  const shared: ReportMessage[] = []
  const collected = { pictures, files, messages, shared }
  // Most issues contain no picture, and a copy takes as long as reading them.
  if (!hasPicture(original)) return { ...collected, issue: original, published: [] }
  const issue = structuredClone(original)
  const publish = publisher(issue, publishing)
  /** The pictures by file and URL, null for one that was not found. */
  const read = new Map<string, Published | null>()
  for (const [index, page] of issue.pages.entries()) {
    const origin = originOfPage(index)
    for (const image of page.articles.flatMap(({ body }) => [...imagesIn(body)])) {
      const stated = origin.known?.get(pathOf(image.url))
      if (!isRelative(image.url) && !isDataUrl(image.url)) {
        if (stated) setSize(image, stated)
        continue
      }
      const key = `${origin.name}\n${stated?.data ? index : ''}\n${image.url}`
      let picture = read.get(key)
      if (picture === undefined) {
        const file = await pictureOf(image.url, origin, maxSize)
        picture = file === null ? null : await publish(file, image.url, origin.name)
        read.set(key, picture)
        if (file === null) messages.push(missingPicture(image.url, origin.name))
        messages.push(...(picture?.messages ?? []))
        if (picture?.note !== undefined && shared.length === 0) shared.push(picture.note)
      }
      if (stated && !picture?.isResized) setSize(image, stated)
      if (picture?.url === undefined) continue
      const { url, size } = picture
      image.url = url
      pictures.set(url, picture.files.get(url)!)
      for (const [path, content] of picture.files) files.set(path, content)
      if (picture.published !== undefined) published.set(url, picture.published)
      if (picture.isResized) resize(image, size)
      else setSize(image, size)
    }
  }
  return { ...collected, issue, published: [...published.values()] }
}

/** A picture that was read, with everything that is published of it. */
interface Published {
  /** Its URL in the output; absent if it is not published. */
  url?: string
  files: ReadonlyMap<string, HeldContent>
  size: { width: number; height: number }
  /** True if it has another size than the file that the page names. */
  isResized: boolean
  published?: PublishedPicture
  messages: ReportMessage[]
  /** A message that all pictures share. */
  note?: ReportMessage
}

type Publish = (picture: FoundPicture, url: string, name: string) => Promise<Published>

/** Returns a function that publishes the pictures of an issue. */
function publisher(issue: Issue, publishing: Publishing | null): Publish {
  if (publishing === null) return async (picture, url, name) => asItIs(picture, url, name, [])
  const done = new Map(publishing.prepared?.published.map((one) => [one.url, one]))
  const earlier = publishing.earlier(issue)
  return async (picture, url, name) => {
    const known = done.get(outputUrlOf(picture.sha256, picture.extension))
    if (known !== undefined) {
      const { files } = publishing.prepared!
      const urls = [known, ...known.sources, ...(known.email === null ? [] : [known.email])].map((one) => one.url)
      return { ...asPublished(known, new Map(urls.map((one) => [one, files.get(one)!]))), isResized: false }
    }
    try {
      const prepared = await publishing.tool.prepare(picture, earlier)
      const { size } = picture
      const isResized = size === null || size.width !== prepared.published.width
      return { ...asPublished(prepared.published, prepared.files), isResized }
    } catch (error) {
      if (error instanceof MissingSharpError)
        return { ...asItIs(picture, url, name, []), note: withoutTool(error.message) }
      if (error instanceof CommandError) throw error
      return asItIs(picture, url, name, [unreadable(url, reasonOf(error), picture.size !== null, name)])
    }
  }
}

const asPublished = (published: PublishedPicture, files: ReadonlyMap<string, HeldContent>) => {
  const { url, width, height } = published
  return { url, files, size: { width, height }, published, messages: [] }
}

/** Returns a picture that is published without a change, if browsers show it. */
function asItIs(
  { content, sha256, extension, size }: FoundPicture,
  url: string,
  name: string,
  messages: ReportMessage[],
): Published {
  if (size === null) {
    const unsupported = messages.length === 0 ? [unsupportedPicture(url, extension, name)] : messages
    return { files: new Map(), size: NO_SIZE, isResized: false, messages: unsupported }
  }
  const path = outputUrlOf(sha256, extension)
  return { url: path, files: new Map([[path, content]]), size, isResized: false, messages }
}

const NO_SIZE = { width: 0, height: 0 }

const hasPicture = ({ pages }: Issue): boolean =>
  pages.some(({ articles }) => articles.some(({ body }) => imagesIn(body).next().done === false))

/** Returns a picture that a file contains, or that is in its folder; null if there is none. */
async function pictureOf(
  url: string,
  { folder, known, onDependency }: PageOrigin,
  maxSize: number,
): Promise<FoundPicture | null> {
  if (isDataUrl(url)) return pictureInUrl(url)
  const data = known?.get(pathOf(url))?.data
  if (data) return pictureIn(data)
  if (folder === null) return null
  onDependency?.(join(folder, pathOf(url)))
  return readPicture(folder, url, maxSize)
}

const isDataUrl = (url: string): boolean => /^data:/i.test(url)

/** Sets the size of a figure that has none. Pictures in running text have no size. */
function setSize(image: FoundImage, { width, height }: Pick<InputPicture, 'width' | 'height'>): void {
  if (image.width !== null || image.height !== null) return
  image.width = width
  image.height = height
}

/** Sets the size of a figure whose picture has another one than before. */
function resize(image: FoundImage, { width, height }: { width: number; height: number }): void {
  if (image.width === undefined) return
  image.width = width
  image.height = height
}

function missingPicture(url: string, name: string): ReportMessage {
  const text = `The picture ${excerpt(url, 60)} was not found in the page's folder.`
  return commandMessage('picture-missing', 'warning', text, name)
}

function unsupportedPicture(url: string, extension: string, name: string): ReportMessage {
  const text = `The picture ${excerpt(url, 60)} is left out, because it is in ${extension.toUpperCase()}, which is published only after a conversion; add pictures to the configuration, as pictures: {}.`
  return commandMessage('picture-unsupported', 'warning', text, name)
}

function unreadable(url: string, reason: string, isPublished: boolean, name: string): ReportMessage {
  const result = isPublished ? 'is published as it is' : 'is left out'
  const text = `The picture ${excerpt(url, 60)} cannot be resized or converted, and ${result}: ${excerpt(reason, 120)}.`
  return commandMessage('picture-unreadable', 'warning', text, name)
}

function withoutTool(reason: string): ReportMessage {
  const text = `Pictures are not resized or converted, because ${reason}.`
  return commandMessage('picture-tool-missing', 'warning', text)
}

/** The URL of a picture; of a figure also its size. */
interface FoundImage {
  url: string
  width?: number | null
  height?: number | null
}

type ContentNode = Block | Phrasing | ListItem | TableRow | TableCell

/**
 * Yields the objects that hold the URLs of pictures: figures' images, and images in running text.
 */
export function* imagesIn(nodes: readonly ContentNode[]): Generator<FoundImage, void, undefined> {
  for (const node of nodes) {
    if (node.type === 'image') yield node
    else if (node.type === 'figure') {
      if (node.image) yield node.image
      yield* imagesIn(node.caption)
    } else if ('children' in node) yield* imagesIn(node.children)
  }
}
