import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type InitReport, run, type SiteReport } from '../src/index.js'
import { banmian, newFolder } from './run-bin.js'
import { runHere } from './run-here.js'

/** Runs `banmian init` on a terminal with answers. */
async function initWith(cwd: string, lines: readonly string[]) {
  const stdin = Object.assign(Readable.from([lines.map((line) => `${line}\n`).join('')]), { isTTY: true })
  let printed = ''
  const write = (text: string | Uint8Array) => (printed += String(text))
  const code = await run(['init'], {
    stdin,
    stdout: { write },
    stderr: { write },
    env: { NO_COLOR: '1', LANG: 'zh_CN.UTF-8' },
    cwd,
  })
  return { code, printed }
}

it('init --yes writes a newspaper that builds at once', async () => {
  const cwd = newFolder()
  const args = ['init', 'paper', '--yes', '--publication', '甲"报\u2028', '--site-url', 'https://p.example/', '--json']
  const { code, stdout } = await runHere([...args, '--recipe', 'github'], cwd)
  expect(code).toBe(0)
  const { files }: InitReport = JSON.parse(stdout)
  expect(files.map(({ path }) => path)).toEqual([
    'banmian.config.ts',
    'issues/2024-03-08/01.md',
    '.github/workflows/newspaper.yml',
  ])
  const built = await banmian(['build', '--json', '--cover', 'none'], { cwd: join(cwd, 'paper') })
  expect([built.code, built.stderr]).toEqual([0, ''])
  const { issues, messages }: SiteReport = JSON.parse(built.stdout)
  expect(issues).toMatchObject([{ publication: '甲"报', date: '2024-03-08', articles: 2, unplaced: 0 }])
  expect(messages.filter(({ severity }) => severity !== 'info')).toEqual([])
  expect(existsSync(join(cwd, 'paper/site/feed.xml'))).toBe(true)
})

it('the recipe for GitHub keeps the site and its state from one run to the next', async () => {
  const cwd = newFolder()
  await runHere(['init', '--yes', '--recipe', 'github'], cwd, '', { LANG: 'en_US.UTF-8' })
  const recipe = readFileSync(join(cwd, '.github/workflows/newspaper.yml'), 'utf8')
  const [, path] = /actions\/cache@v4\n +with:\n +path: (\S+)\n +key: newspaper-\$/.exec(recipe)!
  expect(recipe.indexOf('actions/cache')).toBeLessThan(recipe.indexOf('@banmian/cli build'))
  const build = async (): Promise<SiteReport> =>
    JSON.parse((await runHere(['build', '--cover', 'none', '--json'], cwd)).stdout)
  const idOf = () => /articles\/(\w+)\.html/.exec(readFileSync(join(cwd, 'site/index.html'), 'utf8'))![1]
  await build()
  const before = idOf()
  // A later run restores the cache in a fresh checkout, with the command installed again.
  execFileSync('tar', ['--posix', '-cf', 'cache.tar', path!], { cwd })
  rmSync(join(cwd, 'site'), { recursive: true })
  execFileSync('tar', ['-xf', 'cache.tar'], { cwd })
  const record = join(cwd, 'site/.banmian/build.json')
  const { key } = JSON.parse(readFileSync(record, 'utf8'))
  const dist = fileURLToPath(new URL('../dist/', import.meta.url))
  for (const name of readdirSync(dist)) utimesSync(join(dist, name), new Date(), new Date())
  expect(new Set((await build()).files.map(({ state }) => state))).toEqual(new Set(['unchanged']))
  const page = join(cwd, 'issues/2024-03-08/01.md')
  writeFileSync(page, readFileSync(page, 'utf8').replace('opened on Thursday', 'was opened on Thursday'))
  expect((await build()).files.map(({ state }) => state)).toContain('changed')
  expect([idOf(), JSON.parse(readFileSync(record, 'utf8')).key]).toEqual([before, key])
})

it('init replaces no file', async () => {
  const cwd = newFolder()
  writeFileSync(join(cwd, 'banmian.config.ts'), 'mine')
  mkdirSync(join(cwd, 'issues'))
  const { code, stdout } = await runHere(['init', '--yes'], cwd)
  expect([code, stdout]).toEqual([0, expect.stringContaining('banmian.config.ts  exists, and was not changed')])
  expect(readFileSync(join(cwd, 'banmian.config.ts'), 'utf8')).toBe('mine')
})

it('init asks on a terminal, and repeats a question after a wrong answer', async () => {
  const cwd = newFolder()
  const { code, printed } = await initWith(cwd, ['乙报', 'paper.example', '', 'Mars', 'Asia/Tokyo', 'cron'])
  expect([code, printed]).toEqual([0, expect.stringContaining('Name of the newspaper (示范日报): ')])
  expect(printed).toContain('Expected --site-url to be an absolute http or https URL, received "paper.example".\n')
  expect(printed).toContain('Expected --time-zone to be an IANA time zone')
  const config = readFileSync(join(cwd, 'banmian.config.ts'), 'utf8')
  expect(config).toContain('publication: "乙报",\n  timeZone: "Asia/Tokyo",\n  // Feeds')
  const cron = readFileSync(join(cwd, 'newspaper.cron'), 'utf8')
  expect(cron).toContain(`30 5 * * * cd ${cwd} && npx --yes @banmian/cli build --keep-going --quiet\n`)
  expect(cron).toContain('(crontab -l; cat newspaper.cron) | crontab -')
})

it.each([
  ['without a terminal', false],
  ['without an answer', true],
])('init %s says what to do, and writes nothing', async (_, isTTY) => {
  const cwd = newFolder()
  const { code, stderr } = isTTY
    ? await initWith(cwd, []).then(({ code, printed }) => ({ code, stderr: printed }))
    : await runHere(['init'], cwd)
  expect([code, stderr]).toEqual([2, expect.stringContaining('use --yes for the usual')])
  expect(existsSync(join(cwd, 'banmian.config.ts'))).toBe(false)
})

it.each([
  ['en_US.UTF-8', 'en', 'Local News'],
  ['zh_CN.UTF-8', 'zh-Hans', '要闻'],
])('in an environment with LANG=%s, the example page is in the language %s', async (LANG, language, page) => {
  const cwd = newFolder()
  expect((await runHere(['init', '--yes', '--quiet'], cwd, '', { LANG, TZ: 'UTC' })).code).toBe(0)
  expect(readFileSync(join(cwd, 'issues/2024-03-08/01.md'), 'utf8')).toMatch(`## ${page}\n`)
  const built = await runHere(['build', '--json', '--cover', 'none'], cwd)
  const { issues, messages }: SiteReport = JSON.parse(built.stdout)
  expect(issues).toMatchObject([{ articles: 2, unplaced: 0, pages: [{ name: page }] }])
  expect(messages.filter(({ severity }) => severity !== 'info')).toEqual([])
  expect(readFileSync(join(cwd, 'site/index.html'), 'utf8')).toContain(`lang="${language}"`)
})

describe('the time zone of init --yes', () => {
  const initIn = async (TZ: string, ...more: readonly string[]) => {
    const cwd = newFolder()
    const { stdout } = await banmian(['init', '--yes', ...more], { cwd, env: { TZ, LANG: 'en_US.UTF-8' } })
    return { stdout, config: readFileSync(join(cwd, 'banmian.config.ts'), 'utf8') }
  }

  it('is that of the computer, and the report says so', async () => {
    const { stdout, config } = await initIn('America/Chicago')
    expect(config).toContain('  timeZone: "America/Chicago",\n')
    expect(stdout).toContain('The time zone is America/Chicago, that of this computer.\n')
    expect(JSON.parse((await initIn('America/Chicago', '--json')).stdout).timeZone).toBe('America/Chicago')
  })

  it('is left out where the computer has none, and the report says so', async () => {
    const { stdout, config } = await initIn('UTC')
    expect(config).not.toMatch(/^ *timeZone/m)
    expect(stdout).toContain('The time zone is not known')
  })

  it('is that of the option, about which nothing is said', async () => {
    const { stdout, config } = await initIn('America/Chicago', '--time-zone', 'Asia/Tokyo')
    expect(config).toContain('timeZone: "Asia/Tokyo"')
    expect(stdout).not.toContain('time zone')
  })
})

it('a configuration of another form is kept, and no second one is written', async () => {
  const cwd = newFolder()
  writeFileSync(join(cwd, 'banmian.config.json'), '{"publication":"甲报"}')
  const { code, stdout } = await runHere(['init', '--yes'], cwd)
  expect([code, stdout]).toEqual([0, expect.stringContaining('  banmian.config.json  exists, and was not changed\n')])
  expect(existsSync(join(cwd, 'banmian.config.ts'))).toBe(false)
})
