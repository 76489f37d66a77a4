import type { Known } from './known.js'
import { byName, type GivenPage } from './pages.js'
import { readText } from './read-text.js'
import type { DetectedFile } from './read-tool-files.js'

/** The text of a file. */
export interface FileText {
  name: string
  text: string
}

/** The result of opening files. */
export interface OpenedFiles {
  /** Pages in the order of the names of their files. */
  pages: GivenPage[]
  /** Names of the files that contain the pages. */
  names: string[]
  /** The formats of the files of OCR and layout tools. */
  detected: DetectedFile[]
  /** Facts about the issue that the files state. */
  known: Partial<Known>
  /** Names of the files that are not text. */
  notText: string[]
  /** Names of the files that are too large for a browser. */
  tooLarge: string[]
  /** Why files of tools could not be read. */
  failures: string[]
}

/** Reads files as the pages of an issue. */
export async function openFiles(files: readonly File[]): Promise<OpenedFiles> {
  const opened: OpenedFiles = {
    pages: [],
    names: [],
    detected: [],
    known: {},
    notText: [],
    tooLarge: [],
    failures: [],
  }
  const texts: FileText[] = []
  for (const file of files.toSorted(byName)) {
    const read = await readText(file)
    if ('text' in read) texts.push({ name: file.name, text: read.text })
    else if (read.error === 'too-large') opened.tooLarge.push(file.name)
    else opened.notText.push(file.name)
  }
  if (!texts.some(mayBeOfTool)) return { ...opened, pages: texts, names: texts.map(({ name }) => name) }
  // Loaded when a file needs it.
  const { readToolFiles } = await import('./read-tool-files.js')
  return { ...opened, ...readToolFiles(texts) }
}

/** Returns whether a tool may have written a text: JSON, XML, HTML, Markdown with pictures. */
const mayBeOfTool = ({ text }: FileText): boolean =>
  /^\s*[{[<]/.test(text.slice(0, 1000)) || /\]\((?:images|imgs)\/|<img src="imgs\/|text-align: center;/.test(text)
