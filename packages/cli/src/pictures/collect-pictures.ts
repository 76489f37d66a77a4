import { createHash } from 'node:crypto'
import { dirname, join, resolve } from 'node:path'
import type { Block, Issue, ListItem, Phrasing, TableCell, TableRow } from '@banmian/core'
import type { InputPicture } from '@banmian/input'
import { type InputText, STANDARD_INPUT } from '../input/input-file.js'
import type { ReportMessage } from '../report/report.js'
import { commandMessage } from '../report/report-messages.js'
import { excerpt } from '../text/printable.js'
import { isRelative, type PictureFile, pathOf, pictureIn, pictureInUrl, readPicture } from './picture-file.js'

/** Folder of the pictures in the output. */
const PICTURES_FOLDER = 'images'

/**
 * Number of hexadecimal digits of a picture's hash in its file name. Collisions within a paper
 * are improbable.
 */
const HASH_DIGITS = 16

/** An issue with the new URLs of its pictures, and the pictures by these URLs. */
export interface CollectedPictures {
  issue: Issue
  pictures: ReadonlyMap<string, Uint8Array>
  messages: ReportMessage[]
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
 */
export async function collectPictures(
  original: Issue,
  originOfPage: (page: number) => PageOrigin,
  maxSize: number,
): Promise<CollectedPictures> {
  // Most issues contain no picture, and a copy takes as long as reading them.
  if (!hasPicture(original)) return { issue: original, pictures: new Map(), messages: [] }
  const issue = structuredClone(original)
  const pictures = new Map<string, Uint8Array>()
  const messages: ReportMessage[] = []
  /** The pictures by file and URL, null for one that was not found. */
  const read = new Map<string, PictureFile | null>()
  for (const [index, page] of issue.pages.entries()) {
    const origin = originOfPage(index)
    for (const image of page.articles.flatMap(({ body }) => [...imagesIn(body)])) {
      const stated = origin.known?.get(pathOf(image.url))
      if (stated) setSize(image, stated)
      if (!isRelative(image.url) && !isDataUrl(image.url)) continue
      const key = `${origin.name}\n${stated?.data ? index : ''}\n${image.url}`
      let picture = read.get(key)
      if (picture === undefined) {
        picture = await pictureOf(image.url, origin, maxSize)
        read.set(key, picture)
        if (picture === null) messages.push(missingPicture(image.url, origin.name))
      }
      if (picture === null) continue
      image.url = outputUrlOf(picture)
      pictures.set(image.url, picture.bytes)
      setSize(image, picture)
    }
  }
  return { issue, pictures, messages }
}

const hasPicture = ({ pages }: Issue): boolean =>
  pages.some(({ articles }) => articles.some(({ body }) => imagesIn(body).next().done === false))

/** Returns a picture that a file contains, or that is in its folder; null if there is none. */
async function pictureOf(
  url: string,
  { folder, known, onDependency }: PageOrigin,
  maxSize: number,
): Promise<PictureFile | null> {
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

function missingPicture(url: string, name: string): ReportMessage {
  const text = `The picture ${excerpt(url, 60)} was not found in the page's folder.`
  return commandMessage('picture-missing', 'warning', text, name)
}

function outputUrlOf({ bytes, extension }: PictureFile): string {
  const hash = createHash('sha256').update(bytes).digest('hex')
  return `${PICTURES_FOLDER}/${hash.slice(0, HASH_DIGITS)}.${extension}`
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
