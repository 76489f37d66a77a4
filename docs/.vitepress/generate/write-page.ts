import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the site. */
export const docs = fileURLToPath(new URL('../../', import.meta.url))

/** The root folder of the repository. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Returns the front matter of a generated page, without a link for editing. */
export const frontMatter = ({ title, description }: { title: string; description: string }): string =>
  `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\neditLink: false\n---`

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
