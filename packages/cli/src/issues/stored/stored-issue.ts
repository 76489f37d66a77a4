import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import type { Article, Block, Issue } from '@banmian/core'
import { readParts } from '../../input/read-parts.js'
import { ARTICLE_LEVELS } from '../../json/article-levels.js'
import { parseJsonParts, type TextPlace } from '../../json/parse-json-parts.js'

/** Size of a file from which on the bodies of articles are read when they are used, in bytes. */
const LARGE_FILE = 64 << 20
/** Size of the parts in which such a file is read, in bytes. */
const PART_SIZE = 1 << 18
/** Number of bodies that are kept, since a renderer uses that of an article several times. */
const MAX_BODIES = 100

/** An issue in a file. */
export interface StoredIssue {
  issue: Issue
  /** Closes the file. The bodies of articles may then no longer be used. */
  close: () => void
}

/**
 * Returns the issue in a JSON file that the command has written. Of a large one, the bodies of
 * articles stay in the file until they are used, so that the text of all articles is never in
 * memory together. Reading them again and again takes time, which smaller issues save.
 *
 * @param largeFile - Minimum size of a large file, in bytes
 */
export function openIssue(path: string, largeFile = LARGE_FILE): StoredIssue {
  if (statSync(path).size < largeFile) return { issue: JSON.parse(readFileSync(path, 'utf8')), close: () => {} }
  const parts = readParts(path, Buffer.allocUnsafeSlow(PART_SIZE))
  const issue = parseJsonParts(parts, ARTICLE_LEVELS + 1, 'body') as Issue
  const file = new BodyFile(path)
  for (const { articles } of issue.pages)
    for (const [index, article] of articles.entries()) articles[index] = file.withBody(article)
  return { issue, close: () => file.close() }
}

/** The bodies of articles in a file. */
class BodyFile {
  readonly #descriptor: number
  readonly #places = new Map<Article, TextPlace>()
  readonly #bodies = new Map<Article, Block[]>()
  /** The part of the file that was read last, since articles are mostly used one after another. */
  #part = Buffer.alloc(0)
  #partStart = 0
  /** The property that all articles share, so that they have one form in memory. */
  readonly #property: PropertyDescriptor & ThisType<Article>

  constructor(path: string) {
    this.#descriptor = openSync(path, 'r')
    const bodyOf = (article: Article): Block[] => this.#bodyOf(article)
    this.#property = {
      get() {
        return bodyOf(this)
      },
      enumerable: true,
      configurable: true,
    }
  }

  /** Returns an article whose body is read when it is used. */
  withBody({ body, ...others }: Article): Article {
    const article = Object.defineProperty(others, 'body', this.#property) as Article
    this.#places.set(article, body as unknown as TextPlace)
    return article
  }

  close(): void {
    closeSync(this.#descriptor)
  }

  #bodyOf(article: Article): Block[] {
    const known = this.#bodies.get(article)
    if (known !== undefined) return known
    const { start, end } = this.#places.get(article)!
    if (start < this.#partStart || end > this.#partStart + this.#part.length) this.#readPart(start, end - start)
    const body: Block[] = JSON.parse(this.#part.toString('utf8', start - this.#partStart, end - this.#partStart))
    if (this.#bodies.size === MAX_BODIES) this.#bodies.clear()
    this.#bodies.set(article, body)
    return body
  }

  /** Reads a part of the file, with as much after it as is read at a time. */
  #readPart(start: number, length: number): void {
    const part = Buffer.allocUnsafeSlow(Math.max(length, PART_SIZE))
    let end = 0
    while (end < length) {
      const read = readSync(this.#descriptor, part, end, part.length - end, start + end)
      if (read === 0) throw new SyntaxError('Unexpected end of an issue')
      end += read
    }
    this.#part = part.subarray(0, end)
    this.#partStart = start
  }
}
