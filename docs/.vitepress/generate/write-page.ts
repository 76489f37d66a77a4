import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the site. */
export const docs = fileURLToPath(new URL('../../', import.meta.url))

/** The root folder of the repository. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The front matter of a generated page. */
interface FrontMatter {
  title: string
  description: string
  /** Class of the page in style sheets. */
  pageClass?: string
}

/** Returns the front matter of a generated page, without a link for editing. */
export function frontMatter({ title, description, pageClass }: FrontMatter): string {
  const own = pageClass === undefined ? '' : `\npageClass: ${pageClass}`
  return `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\neditLink: false${own}\n---`
}

/** Writes a generated page. A file with the same content is not touched. */
export function writePage(path: string, content: string): void {
  const file = `${docs}${path}`
  try {
    if (readFileSync(file, 'utf8') === content) return
  } catch {
    mkdirSync(dirname(file), { recursive: true })
  }
  writeFileSync(file, content)
}
