import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCommand, textOf, wholeNumber } from '../../tools/run-command.js'
import { writeMarkdown } from './archive-markdown.js'
import { PAGES, writeArchive, writePage } from './archive-pages.js'
import { type Figures, lineOf } from './figures.js'

const program = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

await runCommand({
  name: 'npm run bench:builds --workspace bench --',
  about:
    'Measures builds of an archive: of its pages the first one, one without a change, one after a change of a page,\n' +
    'and one that makes everything again; then builds of the same issues as canonical Markdown, and one with Eleventy.\n' +
    'Prints the time, the processor time and the peak of resident memory of each.',
  operands: '',
  options: {
    issues: { value: 'NUMBER', about: 'Issues of the archive; by default 625.' },
    jobs: { value: 'NUMBER', about: 'Workers of the command; by default one for each processor.' },
    cover: { value: 'NAME', about: 'The cover of the books, as the option of the command; by default none.' },
  },
  run(_, options) {
    const issues = wholeNumber('issues', options['issues'], 625)
    const jobs = wholeNumber('jobs', options['jobs'], availableParallelism())
    const folder = mkdtempSync(join(tmpdir(), 'banmian-builds-'))
    try {
      measureBuilds(folder, issues, ['--jobs', String(jobs), '--cover', textOf(options['cover']) ?? 'none'])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
})

function measureBuilds(folder: string, issues: number, settings: readonly string[]): void {
  const build = (name: string, input: string, site: string, ...options: string[]): void => {
    const paths = [join(folder, input), '--out', join(folder, site), '--site-url', 'https://paper.example/']
    measure(name, './one-build.js', ['build', ...paths, ...settings, '--quiet', '--no-config', ...options])
  }
  writeArchive(join(folder, 'pages'), issues)
  writeMarkdown(join(folder, 'markdown'), join(folder, 'pages'))
  console.log(`${issues} issues of ${PAGES} pages, ${settings.join(' ')}`)
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
}

/** Runs a program of this folder, and prints what it took. */
function measure(name: string, file: string, args: readonly string[]): void {
  // Eleventy prints the number of files to standard error.
  const printed = execFileSync(process.execPath, [program(file), ...args], { encoding: 'utf8', stdio: 'pipe' })
  const figures: Figures = JSON.parse(printed.trim().split('\n').at(-1)!)
  console.log(lineOf(name, figures))
}
