import { byName, type GivenPage } from './pages.js'
import { readText } from './read-text.js'

/** The result of opening files. */
export interface OpenedFiles {
  /** Pages in the order of their names. */
  pages: GivenPage[]
  /** Names of the files that are not text. */
  notText: string[]
  /** Names of the files that are too large for a browser. */
  tooLarge: string[]
}

/** Reads files as the pages of an issue. */
export async function openFiles(files: readonly File[]): Promise<OpenedFiles> {
  const opened: OpenedFiles = { pages: [], notText: [], tooLarge: [] }
  for (const file of files.toSorted(byName)) {
    const read = await readText(file)
    if ('text' in read) opened.pages.push({ name: file.name, text: read.text })
    else if (read.error === 'too-large') opened.tooLarge.push(file.name)
    else opened.notText.push(file.name)
  }
  return opened
}
