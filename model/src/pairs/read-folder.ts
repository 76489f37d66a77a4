import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { MarkdownError, parseMarkdown } from '@banmian/core'
import type { Line } from '../../../packages/core/src/scan/line.js'
import { type LabeledPage, readPages, TrainingDataError } from '../training/pages/training-data.js'
import { align } from './align.js'
import { hasPlaces, labeledPageOf, PAGE_FORMS, type PageForm, readDigitized } from './digitized-pages.js'
import { type Piece, piecesOf } from './issue-pieces.js'

/** A page with the labels that its corrected issue shows. */
export interface PagePair {
  page: LabeledPage
  /** Lines of the page whose text is nowhere in the issue. */
  unaligned: Line[]
  /** Parts of the issue that the page does not print. */
  unprinted: Piece[]
}

const PAGE = 'page.md'
const ISSUE = 'issue.md'

/**
 * Reads folders of pairs, and files of labeled or of digitized pages. A folder with `page.md` and
 * `issue.md` is a pair; other folders are searched for pairs and for `.jsonl` files, in the order
 * of their names.
 *
 * @throws TrainingDataError for a folder without pages, half a pair, and Markdown that is not of
 *   the canonical form
 */
export function readFolders(paths: readonly string[]): PagePair[] {
  if (!paths.length)
    throw new TrainingDataError(
      'arguments',
      `expected folders with pairs of ${PAGE} and ${ISSUE}, found none. Name one, such as model/pages/train.`,
    )
  return paths.flatMap((path) => {
    const pairs = readPath(path)
    if (!pairs.length)
      throw new TrainingDataError(
        path,
        `expected folders with ${PAGE} and ${ISSUE}, or .jsonl files, found none. Write the corrected issue of each page into ${ISSUE} next to it.`,
      )
    return pairs
  })
}

function readPath(operand: string): PagePair[] {
  const { file: path, forms } = fileAndForms(operand)
  if (!existsSync(path))
    throw new TrainingDataError(path, 'expected a folder or a .jsonl file, found nothing. Check the path.')
  if (!statSync(path).isDirectory())
    return readFile(path, forms).map((page) => ({ page, unaligned: [], unprinted: [] }))
  const names = readdirSync(path).sort()
  const [hasPage, hasIssue] = [names.includes(PAGE), names.includes(ISSUE)]
  if (hasPage && hasIssue) return [readPair(path)]
  if (hasPage || hasIssue) {
    const [found, missing] = hasPage ? [PAGE, ISSUE] : [ISSUE, PAGE]
    throw new TrainingDataError(path, `expected ${missing} next to ${found}, found none. Add it, or remove ${found}.`)
  }
  return names.flatMap((name) => {
    const child = join(path, name)
    return statSync(child).isDirectory() || name.endsWith('.jsonl') ? readPath(child) : []
  })
}

/** Reads a file of labeled pages, or of digitized pages in some forms. */
function readFile(path: string, forms: readonly PageForm[]): LabeledPage[] {
  if (path.endsWith('.jsonl') && !isDigitized(path)) return readPages([path])
  return readDigitized(path).flatMap((page) =>
    forms.filter((form) => !hasPlaces(form) || page.size).map((form) => labeledPageOf(page, form)),
  )
}

/**
 * Splits `FILE@FORM,FORM` into the file and the forms of its digitized pages; by default all forms.
 *
 * @throws TrainingDataError for an unknown form
 */
export function fileAndForms(operand: string): { file: string; forms: readonly PageForm[] } {
  const [, file, list] = /^(.+)@([a-z,]+)$/.exec(operand) ?? []
  if (file === undefined || list === undefined || existsSync(operand)) return { file: operand, forms: PAGE_FORMS }
  const forms = list.split(',').map((name) => {
    const form = PAGE_FORMS.find((known) => known === name)
    if (!form) throw new TrainingDataError(operand, `expected forms among ${PAGE_FORMS.join(', ')}, found ${name}`)
    return form
  })
  return { file, forms }
}

/** Returns whether the first line of a file is a digitized page. */
const isDigitized = (path: string): boolean => /^[^\n]*"blocks":/.test(readFileSync(path, 'utf8').slice(0, FIRST_LINE))

/** Number of characters in which a digitized page shows that it has blocks. */
const FIRST_LINE = 4000

function readPair(folder: string): PagePair {
  const text = readFileSync(join(folder, PAGE), 'utf8')
  return pairOf(text, readFileSync(join(folder, ISSUE), 'utf8'), folder)
}

/** Returns the labels that a page has according to its issue in canonical Markdown. */
export function pairOf(text: string, markdown: string, origin: string): PagePair {
  const issue = readIssue(markdown, origin)
  const { units, pieces } = piecesOf(issue)
  const { spans, unaligned, unprinted } = align(text, pieces)
  return { page: { text, lang: issue.publication.language, units, spans, origin }, unaligned, unprinted }
}

function readIssue(markdown: string, origin: string): ReturnType<typeof parseMarkdown> {
  try {
    return parseMarkdown(markdown)
  } catch (error) {
    if (!MarkdownError.isInstance(error)) throw error
    const [first] = error.errors
    const place = first ? `:${first.line}:${first.column}` : ''
    throw new TrainingDataError(`${origin}/${ISSUE}${place}`, first?.text ?? error.message)
  }
}
