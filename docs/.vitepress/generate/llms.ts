import { readFileSync } from 'node:fs'
import { english, root } from '../text/en.js'
import { docs, writePage } from './write-page.js'

/** Reads a field of the front matter of a page. */
const fieldOf = (page: string, name: string): string => new RegExp(`^${name}: "?(.*?)"?$`, 'm').exec(page)?.[1] ?? ''

/**
 * Writes `llms.txt`, the list of pages for programs that read the site, in the order of the
 * sidebar.
 */
export function writeLlms(site: string): void {
  const { sidebar } = english.themeConfig ?? {}
  const groups = Array.isArray(sidebar) ? sidebar : []
  const parts = groups.map(({ text, items }) => {
    const lines = (items ?? []).flatMap(({ link = '', text: title }) => {
      if (!/^\/[\w-]+$/.test(link)) return []
      const description = fieldOf(readFileSync(`${docs}${link.slice(1)}.md`, 'utf8'), 'description')
      return [`- [${title}](${site}${link.slice(1)}): ${description}`]
    })
    return lines.length === 0 ? '' : `\n## ${text}\n\n${lines.join('\n')}\n`
  })
  writePage('public/llms.txt', `# ${root.title}\n\n> ${root.description}\n${parts.join('')}`)
}
