import type { GivenPage } from '../state/given-page.js'
import { literal } from './quote.js'

/** Files that contain pages, and how a program reads them. */
export interface PageFile {
  file: string
  /** The import that the expression needs besides `readFileSync`, or `null`. */
  needs: string | null
  /** Items of an array of sources. */
  expression: string
  /** The encoding of a text that is not in UTF-8. */
  encoding: string | null
}

/** Returns the files of pages, each once, in the order of the pages. */
export function filesOf(pages: readonly GivenPage[]): PageFile[] {
  const files = new Map<string, PageFile>()
  pages.forEach((page, at) => {
    const file = page.from?.file ?? (page.name.trim() || (pages.length === 1 ? 'page.md' : `page-${at + 1}.md`))
    if (!files.has(file) || !page.from) files.set(page.from ? file : `${file}\n${at}`, fileOf(page, file))
  })
  return [...files.values()]
}

function fileOf({ from, name, encoded }: GivenPage, file: string): PageFile {
  const path = literal(file)
  const encoding = encoded?.encoding ?? null
  if (from) {
    const reader = from.isPdf ? 'readPdf' : 'readSources'
    const options = `{ name: ${path}${from.isMets ? ', folder: { has: existsSync, read: readFileSync }' : ''} }`
    const call = `${reader}(readFileSync(${path}), ${options})`
    return {
      file,
      needs: `import { ${reader} } from '@banmian/input${from.isPdf ? '/pdf' : ''}'`,
      expression: from.isPdf ? `...(await ${call}).sources` : `...${call}.sources`,
      encoding: null,
    }
  }
  const text =
    encoding === null
      ? `readFileSync(${path}, 'utf8')`
      : `new TextDecoder(${literal(encoding)}).decode(readFileSync(${path}))`
  return {
    file,
    needs: null,
    expression: name.trim() === '' ? `{ text: ${text} }` : `{ name: ${literal(name.trim())}, text: ${text} }`,
    encoding,
  }
}
