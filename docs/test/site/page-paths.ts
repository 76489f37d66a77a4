import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../.vitepress/dist', import.meta.url))

/** Returns the paths of the built pages, as used in links. */
export function pagePaths(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && name !== '404.html')
    .map((name) => `/${name.replaceAll('\\', '/').replace(/\.html$/, '')}`.replace(/\/index$/, '/'))
    .sort()
}
