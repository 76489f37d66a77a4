import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readWeights } from '../src/training/read-weights.js'

const MODEL = join(import.meta.dirname, '..')
const PAGES = join(MODEL, 'pages')
const folder = mkdtempSync(join(tmpdir(), 'banmian-model-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs a command of the model. The limit is generous: finishing within it is the promise. */
function run(name: string, ...args: string[]): { status: number | null; output: string; log: string } {
  const { status, stdout, stderr } = spawnSync('node', [join(MODEL, `dist/${name}.js`), ...args], {
    encoding: 'utf8',
    timeout: 60_000,
    cwd: folder,
  })
  return { status, output: stdout, log: stderr }
}

describe('training on the synthetic pages', () => {
  const weights = join(folder, 'latin.json')
  const args = [join(PAGES, 'train'), '--script', 'latin', '--version', '1', '--date', '2024-03-08']
  let first: ReturnType<typeof run>
  beforeAll(() => {
    first = run('train', ...args, '--output', weights, '--evaluate', join(PAGES, 'dev'))
  })

  it('finishes, and reaches a floor on the pages of dev', () => {
    expect([first.status, first.log]).toEqual([0, expect.stringContaining('The weights are in')])
    const measures = readWeights(weights).metrics?.['dev']?.['all']
    expect(measures?.['body']).toBeGreaterThan(0.4)
    expect(measures?.['headline']).toBeGreaterThan(0.6)
    expect(measures?.['lost']).toBe(0)
    expect(measures?.['twice']).toBe(0)
  })

  it('states where the weights come from', () => {
    const { version, date, corpus } = readWeights(weights)
    expect({ version, date, corpus }).toEqual({
      version: '1',
      date: '2024-03-08',
      corpus: [
        {
          name: 'train',
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
          pages: readdirSync(join(PAGES, 'train')).filter((name) => /^(?:de|en|es|fr|it|nl|pt)-/.test(name)).length,
          terms: expect.stringContaining('MIT'),
        },
      ],
    })
  })

  it('writes the same bytes again, and no other file', () => {
    const again = join(folder, 'again.json')
    expect(run('train', ...args, '--output', again, '--evaluate', join(PAGES, 'dev')).status).toBe(0)
    expect(readFileSync(again, 'utf8')).toBe(readFileSync(weights, 'utf8'))
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('continues from weights, and keeps what only more text can teach', () => {
    const adapted = join(folder, 'adapted.json')
    const { status } = run('train', join(PAGES, 'dev'), '--script', 'latin', '--from', weights, '--output', adapted)
    expect(status).toBe(0)
    const [before, after] = [readWeights(weights), readWeights(adapted)]
    const changed = Object.keys(before).filter((key) => {
      const [old, next] = [before, after].map((table) =>
        JSON.stringify(Object.entries(table).find(([name]) => name === key)),
      )
      return old !== next
    })
    expect(changed).toEqual(['version', 'date', 'corpus', 'metrics', 'line', 'state'])
    expect(after.corpus?.map(({ name }) => name)).toEqual(['train', 'dev'])
    const bodies = [weights, adapted].map((file) =>
      Number(
        /^all +\d+ +\d+ +[\d.]+ +([\d.]+)/m.exec(run('evaluate', join(PAGES, 'dev'), '--weights', file).output)?.[1],
      ),
    )
    expect(bodies[1]).toBeGreaterThan(bodies[0]!)
  })

  it('leaves out features that are not wanted', () => {
    const without = join(folder, 'without.json')
    const { status } = run(
      'train',
      join(PAGES, 'dev'),
      '--script',
      'latin',
      '--without',
      '^length',
      '--output',
      without,
    )
    expect(status).toBe(0)
    const { line, unmarkedHeading } = readWeights(without)
    const names = [line.heading, line.text, unmarkedHeading].flatMap((weights) => Object.keys(weights))
    expect(names.filter((name) => name.startsWith('length'))).toEqual([])
    expect(names).toContain('bias')
  })

  it('is measured by model:evaluate and model:calibrate', () => {
    const file = join(folder, 'evaluation.json')
    const evaluation = run('evaluate', join(PAGES, 'dev'), '--weights', weights, '--output', file, '--name', 'dev')
    expect(evaluation.output).toMatch(/^all +33 +99 /m)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      name: 'dev',
      language: 'auto',
      evaluations: { en: { pages: 3, measures: { lost: { value: 0, low: 0, high: 0 } } } },
    })
    const calibration = run('calibrate', join(PAGES, 'dev'), '--weights', weights)
    expect(calibration.output).toMatch(/^all of at least 0\.90 +\d+ +\d+\.\d +\d+\.\d$/m)

    const card = join(folder, 'README.md')
    cpSync(join(MODEL, 'README.md'), card)
    expect(run('card', file, '--card', card)).toMatchObject({ status: 0 })
    expect(readFileSync(card, 'utf8')).toContain(`### dev\n\nWeights: ${weights} (1). Language: detected.`)
  })
})

describe('pairs of a page and its corrected issue', () => {
  const pair = join(folder, 'pairs/one')
  beforeAll(() => {
    mkdirSync(pair, { recursive: true })
    const source = join(PAGES, 'train/en-1')
    const page = readFileSync(join(source, 'page.md'), 'utf8')
    writeFileSync(join(pair, 'page.md'), `${page}\nTHE NUMBER 4711 QQQ\n`)
    cpSync(join(source, 'issue.md'), join(pair, 'issue.md'))
  })

  it('report the lines that are not in the issue', () => {
    const { status, log } = run('train', join(folder, 'pairs'), '--output', join(folder, 'pairs.json'))
    expect(log).toMatch(/one\/page\.md:\d+ is not in the issue, and is left out: THE NUMBER 4711 QQQ/)
    expect(status).toBe(0)
  })

  it.each<[string, string, string[], number, string]>([
    ['no folder', 'train', [], 1, 'expected folders with pairs of page.md and issue.md, found none'],
    ['a missing folder', 'evaluate', ['nowhere'], 1, 'nowhere: expected a folder or a .jsonl file, found nothing'],
    ['an unknown option', 'train', ['pairs', '--outfile', 'x'], 2, "Unknown option '--outfile'"],
    ['an option of the wrong form', 'train', ['pairs', '--date', 'today'], 2, 'a day written YYYY-MM-DD, found today'],
    ['features that do not exist', 'train', ['pairs', '--without', 'nothing'], 2, 'to match the name of a feature'],
    ['a broken expression', 'train', ['pairs', '--without', '('], 2, 'Expected --without to be a regular expression'],
    ['two bases', 'train', ['pairs', '--from', 'latin.json', '--without', 'bias'], 2, '--from keeps all features'],
    ['several scripts', 'train', [join(PAGES, 'train')], 1, 'expected pages of one script, found'],
    ['a script without pages', 'train', ['pairs', '--script', 'korean'], 1, 'expected pages in the script korean'],
    ['weights that are none', 'evaluate', ['pairs', '--weights', 'pairs/one/page.md'], 1, 'that npm run model:train'],
    ['no output', 'compose', ['pairs/one/issue.md'], 2, 'Expected --output with a folder, found none'],
    ['a card without markers', 'card', ['--card', 'pairs/one/page.md'], 1, 'expected the marker <!-- card:begin'],
  ])('are refused with a reason: %s', (_, command, args, status, message) => {
    const result = run(command, ...args)
    expect(result.log).toContain(message)
    expect(result.status).toBe(status)
  })

  it('are refused when half of them is missing, or the issue is not canonical', () => {
    const half = join(folder, 'half/one')
    mkdirSync(half, { recursive: true })
    cpSync(join(pair, 'page.md'), join(half, 'page.md'))
    expect(run('train', 'half').log).toContain('expected issue.md next to page.md, found none')
    writeFileSync(join(half, 'issue.md'), '# News\n\n## A\n\n<dek>B</dek>\n')
    expect(run('train', 'half').log).toMatch(/^half\/one\/issue\.md:\d+:\d+: Expected /)
  })

  it.each(['train', 'evaluate', 'calibrate', 'compose', 'card'])('%s explains itself', (command) => {
    const { status, output } = run(command, '--help')
    expect([status, output]).toEqual([0, expect.stringContaining(`npm run model:${command} -- `)])
  })
})
