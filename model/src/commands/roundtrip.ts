import { readFileSync } from 'node:fs'
import { parseIssue, parseMarkdown } from '@banmian/core'
import { readPdf } from '@banmian/input/pdf'
import { whyMissing } from '../../../packages/test-kit/src/programs/is-missing.js'
import { runCommand, textOf, wholeNumber } from '../../../tools/run-command.js'
import { Random } from '../random.js'
import { composeIssue, LANGUAGES } from '../roundtrip/compose-issue.js'
import { openIssuePrinter } from '../roundtrip/print-issue.js'
import { scoreIssue } from '../roundtrip/score-issue.js'
import { TrainingDataError } from '../training/pages/training-data.js'
import { writeWhole } from './write-file.js'

const KEYS = ['printed', 'found', 'right', 'parts', 'whole'] as const
type Counts = Record<(typeof KEYS)[number] | 'pages', number>
const emptyCounts = (): Counts => ({ pages: 0, printed: 0, found: 0, right: 0, parts: 0, whole: 0 })

await runCommand({
  name: 'npm run roundtrip --',
  about:
    'Prints issues of the articles in model/articles with the style sheet of @banmian/html, reads the PDF files\n' +
    'back, and counts the articles that come back right. The same arguments give the same pages.',
  operands: '',
  options: {
    pages: { value: 'NUMBER', about: 'Pages of each language and direction; by default 20.' },
    seed: { value: 'NUMBER', about: 'Another number makes other pages; by default 1.' },
    lang: { value: 'TAG', about: 'Print pages in this language only.' },
    mode: { value: 'MODE', about: 'Print only horizontal or only vertical pages.' },
    keep: { value: 'FOLDER', about: 'Also write each PDF file, and what differs.' },
  },
  dataErrors: [TrainingDataError],
  async run(_, options) {
    const missing = whyMissing('chromium')
    if (missing) throw new TrainingDataError('Chromium', `expected it on this machine, but it ${missing}`)
    const [wanted, mode, folder] = [textOf(options['lang']), textOf(options['mode']), textOf(options['keep'])]
    const pages = wholeNumber('pages', options['pages'], 20)
    const seed = wholeNumber('seed', options['seed'], 1)
    const printer = await openIssuePrinter()
    try {
      for (const writingMode of ['horizontal', 'vertical'] as const) {
        if (mode !== null && mode !== writingMode) continue
        const total = emptyCounts()
        for (const language of LANGUAGES) {
          if ((wanted !== null && wanted !== language) || (writingMode === 'vertical' && language === 'en')) continue
          const random = new Random((Math.imul(seed, 7919) + LANGUAGES.indexOf(language)) >>> 0)
          const { pages: articles } = parseMarkdown(readFileSync(`model/articles/${language}.md`, 'utf8'))
          const pool = articles.flatMap((page) => page.articles)
          const own = emptyCounts()
          for (let number = 1; number <= pages; number++) {
            const printed = composeIssue(language, pool, writingMode, random)
            const pdf = await printer.print(printed)
            const read = await readPdf(pdf)
            const { publication, date } = printed.issue
            const { issue } = parseIssue(read.sources, {
              language: publication.language,
              date: date ?? undefined,
            } as never)
            const score = scoreIssue(printed.issue, issue, read.sources)
            own.pages += read.sources.length
            for (const key of KEYS) own[key] += score[key]
            if (folder === null) continue
            const name = `${folder}/${writingMode}-${language}-${number}`
            writeWhole(`${name}.pdf`, pdf)
            writeWhole(`${name}.json`, JSON.stringify(printed.issue))
            writeWhole(`${name}.txt`, read.sources.map(({ text }) => text).join('\n=====\n'))
            if (score.differences.length) writeWhole(`${name}.diff`, `${score.differences.join('\n\n')}\n`)
          }
          report(`${writingMode} ${language}`, own)
          total.pages += own.pages
          for (const key of KEYS) total[key] += own[key]
        }
        report(writingMode, total)
      }
    } finally {
      await printer.close()
    }
  },
})

function report(name: string, { pages, printed, found, right, parts, whole }: Counts): void {
  const f1 = (2 * right) / Math.max(1, printed + found)
  const share = whole / Math.max(1, parts)
  console.log(
    `${name}: ${pages} pages; ${whole} of ${parts} texts whole (${share.toFixed(3)}); ${printed} articles printed, ` +
      `${found} found, ${right} right, F1 ${f1.toFixed(3)}`,
  )
}
