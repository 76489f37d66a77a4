import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The site's folder. */
export const docs = fileURLToPath(new URL('../../', import.meta.url))

/** The repository's folder. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The front matter of a page that is made, not written: nobody edits it. */
export const frontMatter = ({ title, description }: { title: string; description: string }): string =>
  `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\neditLink: false\n---`

/** Writes a page that the repository does not keep, and leaves the file alone when it is the same. */
export function writePage(path: string, content: string): void {
  const file = `${docs}${path}`
  try {
    if (readFileSync(file, 'utf8') === content) return
  } catch {
    mkdirSync(dirname(file), { recursive: true })
  }
  writeFileSync(file, content)
}
