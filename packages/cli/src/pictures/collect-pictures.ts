import { createHash } from 'node:crypto'
import { dirname, resolve } from 'node:path'
import type { Block, Issue, ListItem, Phrasing, TableCell, TableRow } from '@banmian/core'
import { type InputText, STANDARD_INPUT } from '../input/read-input.js'
import type { ReportMessage } from '../report/report.js'
import { commandMessage } from '../report/report-messages.js'
import { excerpt } from '../text/printable.js'
import { isRelative, type PictureFile, readPicture } from './picture-file.js'

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
}

/** Returns the origin of a page in a text of the input. */
export const originOf = ({ name }: InputText, cwd: string): PageOrigin => ({
  name,
  folder: name === STANDARD_INPUT ? null : dirname(resolve(cwd, name)),
})

/**
 * Reads the pictures that an issue names by relative URLs, and returns a copy of the issue with
 * their URLs in the output, which are derived from their contents. A picture that is not found
 * keeps its URL, and is reported.
 */
export async function collectPictures(
  original: Issue,
  originOfPage: (page: number) => PageOrigin,
  maxSize: number,
): Promise<CollectedPictures> {
  const issue = structuredClone(original)
  const pictures = new Map<string, Uint8Array>()
  const messages: ReportMessage[] = []
  for (const [index, page] of issue.pages.entries()) {
    const { name, folder } = originOfPage(index)
    const outputUrls = new Map<string, string | null>()
    for (const image of page.articles.flatMap(({ body }) => [...imagesIn(body)])) {
      if (!isRelative(image.url)) continue
      let url = outputUrls.get(image.url)
      if (url === undefined) {
        const picture = folder === null ? null : await readPicture(folder, image.url, maxSize)
        url = picture && outputUrlOf(picture)
        outputUrls.set(image.url, url)
        if (picture && url) pictures.set(url, picture.bytes)
        else messages.push(missingPicture(image.url, name))
      }
      if (url !== null) image.url = url
    }
  }
  return { issue, pictures, messages }
}

function missingPicture(url: string, name: string): ReportMessage {
  const text = `The picture ${excerpt(url, 60)} was not found in the page's folder.`
  return commandMessage('picture-missing', 'warning', text, name)
}

function outputUrlOf({ bytes, extension }: PictureFile): string {
  const hash = createHash('sha256').update(bytes).digest('hex')
  return `${PICTURES_FOLDER}/${hash.slice(0, HASH_DIGITS)}.${extension}`
}

type ContentNode = Block | Phrasing | ListItem | TableRow | TableCell

/**
 * Yields the objects that hold the URLs of pictures: figures' images, and images in running text.
 */
export function* imagesIn(nodes: readonly ContentNode[]): Generator<{ url: string }, void, undefined> {
  for (const node of nodes) {
    if (node.type === 'image') yield node
    else if (node.type === 'figure') {
      if (node.image) yield node.image
      yield* imagesIn(node.caption)
    } else if ('children' in node) yield* imagesIn(node.children)
  }
}
