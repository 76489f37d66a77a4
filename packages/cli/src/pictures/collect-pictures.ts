import { createHash } from 'node:crypto'
import { dirname, resolve } from 'node:path'
import type { Block, Issue, ListItem, Phrasing, TableCell, TableRow } from '@banmian/core'
import { type InputText, STANDARD_INPUT } from '../input/read-input.js'
import type { ReportMessage } from '../report/report.js'
import { note } from '../report/report-messages.js'
import { excerpt } from '../text/printable.js'
import { isRelative, type PictureFile, readPicture } from './picture-file.js'

/** Folder of the pictures in the output. */
const PICTURES = 'images'

/** Digits of a picture's hash in its name; enough that no two pictures of a paper share them. */
const DIGITS = 16

/** An issue whose pictures lie beside it, by their new URLs. */
export interface CollectedPictures {
  issue: Issue
  pictures: ReadonlyMap<string, Uint8Array>
  messages: ReportMessage[]
}

/** Where an issue's pages came from. */
export interface Origin {
  /** Name of the file for messages. */
  name: string
  /** Folder that relative URLs start from; `null` when there is none, as for standard input. */
  folder: string | null
}

/** The origin of a text that was read. */
export const originIn = (cwd: string, { name }: InputText): Origin => ({
  name,
  folder: name === STANDARD_INPUT ? null : dirname(resolve(cwd, name)),
})

/**
 * Finds the pictures that an issue names by relative URLs, and gives the issue with the URLs that they will have in the output, made
 * of what they hold. A picture that is not found keeps its URL, and is mentioned. The issue itself is not changed.
 */
export async function collectPictures(
  original: Issue,
  originOf: (page: number) => Origin,
  maxSize: number,
): Promise<CollectedPictures> {
  const issue = structuredClone(original)
  const pictures = new Map<string, Uint8Array>()
  const messages: ReportMessage[] = []
  for (const [index, page] of issue.pages.entries()) {
    const { name, folder } = originOf(index)
    const known = new Map<string, string | null>()
    for (const image of page.articles.flatMap(({ body }) => [...picturesIn(body)])) {
      if (!isRelative(image.url)) continue
      let url = known.get(image.url)
      if (url === undefined) {
        const found = folder === null ? null : await readPicture(folder, image.url, maxSize)
        url = found && urlOf(found)
        known.set(image.url, url)
        if (found && url) pictures.set(url, found.bytes)
        else messages.push(missing(image.url, name))
      }
      if (url !== null) image.url = url
    }
  }
  return { issue, pictures, messages }
}

function missing(url: string, name: string): ReportMessage {
  const text = `The picture ${excerpt(url, 60)} was not found in the folder of the page.`
  return note('picture-missing', 'warning', text, name)
}

function urlOf({ bytes, ending }: PictureFile): string {
  const hash = createHash('sha256').update(bytes).digest('hex')
  return `${PICTURES}/${hash.slice(0, DIGITS)}.${ending}`
}

type Node = Block | Phrasing | ListItem | TableRow | TableCell

/** What has the URL of a picture: those of figures, and those in running text. */
function* picturesIn(nodes: readonly Node[]): Generator<{ url: string }, void, undefined> {
  for (const node of nodes) {
    if (node.type === 'image') yield node
    else if (node.type === 'figure') {
      if (node.image) yield node.image
      yield* picturesIn(node.caption)
    } else if ('children' in node) yield* picturesIn(node.children)
  }
}
