/**
 * Measures builds of an archive: of its pages the first one, one without a change, one after a
 * change of a page, and one that makes everything again; then builds of the same issues as
 * canonical Markdown and one with Eleventy. Prints the time, the processor time and the peak of
 * resident memory of each.
 *
 *     npm run bench:builds --workspace bench -- --issues 625 --jobs 2
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeMarkdown } from './archive-markdown.js'
import { PAGES, writeArchive, writePage } from './archive-pages.js'
import { type Figures, lineOf } from './figures.js'

const { values } = parseArgs({
  options: {
    issues: { type: 'string', default: '625' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    cover: { type: 'string', default: 'none' },
  },
})
const folder = mkdtempSync(join(tmpdir(), 'banmian-builds-'))
const program = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** Runs a program of this folder, and prints what it took. */
function measure(name: string, file: string, args: readonly string[]): void {
  // Eleventy prints the number of files to standard error.
  const printed = execFileSync(process.execPath, [program(file), ...args], { encoding: 'utf8', stdio: 'pipe' })
  const figures: Figures = JSON.parse(printed.trim().split('\n').at(-1)!)
  console.log(lineOf(name, figures))
}

function build(name: string, issues: string, site: string, ...options: string[]): void {
  const paths = [join(folder, issues), '--out', join(folder, site), '--site-url', 'https://paper.example/']
  const args = [...paths, '--jobs', values.jobs, '--cover', values.cover, '--quiet', '--no-config', ...options]
  measure(name, './one-build.js', ['build', ...args])
}

try {
  const issues = Number(values.issues)
  writeArchive(join(folder, 'pages'), issues)
  writeMarkdown(join(folder, 'markdown'), join(folder, 'pages'))
  console.log(`${issues} issues of ${PAGES} pages, --jobs ${values.jobs} --cover ${values.cover}`)
  build('pages, first build', 'pages', 'site')
  build('pages, no change', 'pages', 'site')
  writePage(join(folder, 'pages/2022-01-02/01.md'), '新', 1)
  build('pages, a page changed', 'pages', 'site')
  build('pages, everything again', 'pages', 'site', '--full')
  build('Markdown, all outputs, first build', 'markdown', 'markdown-site')
  build('Markdown, all outputs, no change', 'markdown', 'markdown-site')
  build('Markdown, pages and RSS, first build', 'markdown', 'feed-site', '--outputs', 'rss')
  build('Markdown, pages and RSS, no change', 'markdown', 'feed-site', '--outputs', 'rss')
  measure('Markdown, pages and RSS, Eleventy', './one-eleventy-build.js', [
    join(folder, 'markdown'),
    join(folder, 'eleventy-site'),
  ])
} finally {
  rmSync(folder, { recursive: true, force: true })
}
