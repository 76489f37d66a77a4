import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { type Article, type Block, createArticle, type Issue } from '@banmian/core'
import { type ArgumentChecks, argumentChecks, trustIssue } from '@banmian/core/arguments'
import { readParts } from '../../input/read-parts.js'
import { ARTICLE_LEVELS } from '../../json/article-levels.js'
import { parseJsonParts, TextPlace } from '../../json/parse-json-parts.js'

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
 * The issue is checked here, and a body in a file when it is read, so that no renderer reads all
 * bodies only to check them. It must not be changed.
 *
 * @param largeFile - Minimum size of a large file, in bytes
 * @throws ArgumentError when the file contains no issue
 */
export function openIssue(path: string, largeFile = LARGE_FILE): StoredIssue {
  if (statSync(path).size < largeFile)
    return { issue: checked(JSON.parse(readFileSync(path, 'utf8'))), close: () => {} }
  const parts = readParts(path, Buffer.allocUnsafeSlow(PART_SIZE))
  const value = parseJsonParts(parts, ARTICLE_LEVELS + 1, 'body') as Parts | null
  const places = takeBodies(value)
  const issue = checked(value)
  const file = new BodyFile(path)
  for (const { articles } of issue.pages)
    for (const [index, article] of articles.entries()) articles[index] = file.withBody(article, places.get(article)!)
  return { issue, close: () => file.close() }
}

/** Checks an issue, once for all renderers. */
function checked(issue: unknown): Issue {
  checks.issue(issue)
  return trustIssue(issue)
}

/** Parts of a value that may be an issue. */
interface Parts {
  pages?: unknown
  articles?: unknown
  body?: unknown
}

/** Returns the places of the bodies of articles, which are empty after that. */
function takeBodies(issue: Parts | null): ReadonlyMap<object, TextPlace> {
  const places = new Map<object, TextPlace>()
  for (const page of listOf(issue?.pages))
    for (const article of listOf(page?.articles)) {
      if (!(article?.body instanceof TextPlace)) continue
      places.set(article, article.body)
      article.body = []
    }
  return places
}

const listOf = (value: unknown): readonly (Parts | null)[] => (Array.isArray(value) ? value : [])

const checks: ArgumentChecks = argumentChecks()

/** An article to check a body in. */
const EMPTY: Article = createArticle({})

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
  withBody({ body: _, ...others }: Article, place: TextPlace): Article {
    const article = Object.defineProperty(others, 'body', this.#property) as Article
    this.#places.set(article, place)
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
    checks.article({ ...EMPTY, body }, `the article ${article.id}`)
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
