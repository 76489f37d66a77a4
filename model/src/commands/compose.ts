import { join } from 'node:path'
import { toMarkdown } from '@banmian/core'
import { oneOf, runCommand, textOf, UsageError, wholeNumber } from '../../../tools/run-command.js'
import { composePage } from '../composer/compose-page.js'
import { DAMAGE_RATES } from '../composer/damage.js'
import { PRESS_STYLES } from '../composer/house-styles.js'
import { readSources } from '../composer/read-sources.js'
import { Random } from '../random.js'
import { TrainingDataError } from '../training/pages/training-data.js'
import { writeWhole } from './write-file.js'

/** The most articles of a page. */
const LARGEST_PAGE = 5
const DAMAGES = Object.keys(DAMAGE_RATES)
/** The damages of `mixed`, in turn. */
const MIXED = ['heavy', 'extracted', 'digitized']

await runCommand({
  name: 'npm run model:compose --',
  about:
    'Composes pages of the articles of issues, damaged as extraction damages them, each with the issue that it\n' +
    'should become: OUTPUT/<page of the issue>/<language>-<number>/{page,issue}.md. The same arguments give the\n' +
    'same files.',
  operands: 'ISSUE.md|FOLDER… --output FOLDER',
  options: {
    output: { value: 'FOLDER', about: 'Where the pages are written. Required.' },
    pages: { value: 'NUMBER', about: 'Pages for each page of an issue; by default 3.' },
    damage: { value: 'NAME', about: `${DAMAGES.join(', ')}, or mixed, the default: ${MIXED.join(', ')} in turn.` },
    house: { value: 'NAME', about: 'The house style, such as byline or agency; by default each in turn.' },
    seed: { value: 'NUMBER', about: 'Another number gives other pages; by default 1.' },
  },
  dataErrors: [TrainingDataError],
  run(operands, options) {
    const output = textOf(options['output'])
    if (output === null) throw new UsageError('Expected --output with a folder, found none.')
    if (!operands.length)
      throw new UsageError('Expected issues in canonical Markdown, or folders with them, found none.')
    const pages = wholeNumber('pages', options['pages'], 3)
    const damage = oneOf('damage', options['damage'], ['mixed', ...DAMAGES], 'mixed')
    const seed = wholeNumber('seed', options['seed'], 1)
    const sources = readSources(operands)
    const counts = new Map<string, number>()
    const files = sources.flatMap((source) => {
      const press = PRESS_STYLES[source.language]
      if (!press)
        throw new TrainingDataError(
          source.name,
          `expected one of the languages ${Object.keys(PRESS_STYLES).join(', ')}, found ${source.language}. Add its press style to model/src/composer/house-styles.ts.`,
        )
      const names = Object.keys(press.houses)
      const first = hashOf(`${seed} ${source.name}`) % names.length
      const house = options['house'] === undefined ? null : oneOf('house', options['house'], names, names[0]!)
      return Array.from({ length: pages }, (_, index) => {
        const random = new Random(hashOf(`${seed} ${source.language} ${source.name} ${index}`))
        const style = press.houses[house ?? names[(first + index) % names.length]!]!
        const articles = random.shuffle(source.articles).slice(0, LARGEST_PAGE)
        const rates = DAMAGE_RATES[damage === 'mixed' ? MIXED[index % MIXED.length]! : damage]!
        const { text, issue } = composePage({ ...source, articles }, press, style, rates, random)
        const key = `${source.name}/${source.language}`
        const number = (counts.get(key) ?? 0) + 1
        counts.set(key, number)
        return { folder: join(output, `${key}-${number}`), text, issue: toMarkdown(issue) }
      })
    })
    for (const { folder, text, issue } of files) {
      writeWhole(join(folder, 'page.md'), text)
      writeWhole(join(folder, 'issue.md'), issue)
    }
    console.error(`${files.length} pages of ${sources.length} sources written to ${output}`)
  },
})

/** Returns a number made of a text (FNV-1a). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
