import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseIssue, toMarkdown } from '@banmian/core'

/** Writes the issues of a folder of pages as canonical Markdown, in a folder for each. */
export function writeMarkdown(folder: string, pages: string): void {
  for (const date of readdirSync(pages)) {
    const sources = readdirSync(join(pages, date)).map((name) => ({
      text: readFileSync(join(pages, date, name), 'utf8'),
      page: { label: name.slice(0, 2) },
    }))
    const { issue } = parseIssue(sources, { date, publication: '示范日报' })
    mkdirSync(join(folder, date), { recursive: true })
    writeFileSync(join(folder, date, 'issue.md'), toMarkdown(issue))
  }
}
