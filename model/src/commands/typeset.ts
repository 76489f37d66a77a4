import { whyMissing } from '../../../packages/test-kit/src/programs/is-missing.js'
import { runCommand, textOf, UsageError, wholeNumber } from '../../../tools/run-command.js'
import { readSources } from '../composer/read-sources.js'
import { TrainingDataError } from '../training/pages/training-data.js'
import { openPrinter } from '../typesetting/printing/print-pages.js'
import { typesetPages } from '../typesetting/typeset-pages.js'
import { writeWhole } from './write-file.js'

await runCommand({
  name: 'npm run model:typeset --',
  about:
    'Typesets pages of articles as newspapers look, prints them to PDF with Chromium, and writes their lines as a\n' +
    'tool reads them: one page a line, as JSON, with the article and the role of each block. The same arguments\n' +
    'give the same bytes on the same machine.',
  operands: 'ARTICLES… --output FILE',
  options: {
    output: { value: 'FILE', about: 'Where the pages are written; an array if its name ends in .json. Required.' },
    lang: { value: 'TAG', about: 'Leave articles in other languages out; by default each language has its pages.' },
    pages: { value: 'NUMBER', about: 'Pages of each language; by default 20.' },
    seed: { value: 'NUMBER', about: 'Another number makes other pages; by default 1.' },
    ocr: { value: 'PERCENT', about: 'How many lines in a hundred are misread; by default 0.' },
    html: { value: 'FOLDER', about: 'Also write each page as HTML, to look at.' },
  },
  dataErrors: [TrainingDataError],
  async run(operands, options) {
    const output = textOf(options['output'])
    if (output === null) throw new UsageError('Expected --output with a file, found none.')
    if (!operands.length) throw new UsageError('Expected issues in canonical Markdown, packs of articles, or folders.')
    const wanted = textOf(options['lang'])
    const folder = textOf(options['html'])
    const settings = {
      pages: wholeNumber('pages', options['pages'], 20),
      seed: wholeNumber('seed', options['seed'], 1),
      misread: wholeNumber('ocr', options['ocr'], 0) / 100,
    }
    const sources = readSources(operands)
    const languages = [...new Set(sources.map(({ language }) => language))].filter((tag) => !wanted || tag === wanted)
    if (!languages.length) throw new TrainingDataError(operands.join(' '), `expected articles in ${wanted}, found none`)
    const missing = whyMissing('chromium')
    if (missing) throw new TrainingDataError('Chromium', `expected it on this machine, but it ${missing}`)
    const printer = await openPrinter()
    const lines: string[] = []
    try {
      for (const language of languages) {
        const own = sources.filter((source) => source.language === language)
        let number = 0
        for await (const result of typesetPages(own, language, settings, printer)) {
          number++
          if (folder !== null) writeWhole(`${folder}/${language}-${number}.html`, result.html)
          if ('page' in result) lines.push(JSON.stringify(result.page))
          else console.error(`Page ${number} of ${language} is left out: ${result.reason}`)
        }
      }
    } finally {
      await printer.close()
    }
    const isArray = output.endsWith('.json')
    writeWhole(output, isArray ? `[\n${lines.join(',\n')}\n]\n` : lines.map((line) => `${line}\n`).join(''))
    console.error(`${lines.length} pages written to ${output}`)
  },
})
