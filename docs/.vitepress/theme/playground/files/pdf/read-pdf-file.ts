import { InputError, type ReadPdfPage, readPdf } from '@banmian/input/pdf'
import type { GivenPage } from '../../state/given-page.js'
import type { OpenedFiles } from '../open-files.js'
import { characterMap, pdfjs } from './pdfjs.js'

/** The reason why a PDF file cannot be read. */
export interface PdfFailure {
  name: string
  reason: 'locked' | 'wrong-password' | 'no-text' | 'damaged' | 'other'
  /** The error of the reader. */
  detail: string
}

type Read = Pick<OpenedFiles, 'pages' | 'detected' | 'known' | 'pdfFailures' | 'names'>

/** Reads a PDF file. An error that `onPage` throws ends the reading. */
export async function readPdfFile(
  file: File,
  password: string | null,
  onPage: (page: ReadPdfPage) => void,
): Promise<Read> {
  const { name } = file
  const read: Read = { pages: [], names: [], detected: [], known: {}, pdfFailures: [] }
  /** The page of the file that each source was. */
  const printed: GivenPage['printed'][] = []
  const count = (page: ReadPdfPage) => {
    const { number, sources } = page
    for (let at = 0; at < sources; at++) printed.push({ file, number, password, isWhole: sources === 1 })
    onPage(page)
  }
  try {
    const content = await file.arrayBuffer()
    const options = { name, pdfjs, characterMap, onPage: count, ...(password === null ? {} : { password }) }
    const { sources, facts, format } = await readPdf(content, options)
    const pages = sources.map((source, at): GivenPage => {
      const page = printed[at]
      const named = { ...source, name: source.name ?? '', from: { file: name, isPdf: true } }
      return page ? { ...named, printed: page } : named
    })
    const { publication, date } = facts
    return {
      ...read,
      pages,
      names: [name],
      detected: [{ name, title: format.title, blocks: format.blocks, pages: pages.length }],
      known: { ...(publication === undefined ? {} : { publication }), ...(date === undefined ? {} : { date }) },
    }
  } catch (error) {
    if (!InputError.isInstance(error)) throw error
    return { ...read, pdfFailures: [{ name, reason: reasonOf(error, password), detail: error.message }] }
  }
}

function reasonOf({ cause, expected }: InputError, password: string | null): PdfFailure['reason'] {
  if (cause instanceof Error && cause.name === 'PasswordException')
    return password === null ? 'locked' : 'wrong-password'
  if (expected === 'a PDF that contains text') return 'no-text'
  return expected === 'a complete PDF' ? 'damaged' : 'other'
}
