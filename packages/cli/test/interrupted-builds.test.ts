import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { run, type SiteReport } from '../src/index.js'
import { banmian, newFolder } from './run-bin.js'
import { hereWith } from './run-here.js'
import { type Tree, treeOf } from './tree.js'

/** Control of the calls that change the file system, and of the making of e-books. */
const control = vi.hoisted(() => ({
  /** Number of the calls so far. */
  calls: 0,
  /** Number of the call from which on nothing changes the file system; 0 for none. */
  killAt: 0,
  /** Number of kept issues after which the process is killed; 0 for none. */
  killAfterKept: 0,
  kept: 0,
  /** False as on a file system without links. */
  hasLinks: true,
  books: 0,
}))

class Killed extends Error {}

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>()
  const count = (): void => {
    control.calls++
    if (control.killAt > 0 && control.calls >= control.killAt) throw new Killed('Killed')
  }
  const counted =
    <Args extends unknown[], Result>(call: (...args: Args) => Result) =>
    (...args: Args): Result => {
      count()
      return call(...args)
    }
  return {
    ...fs,
    openSync: (...args: Parameters<typeof fs.openSync>) => {
      if (args[1] === 'wx') count()
      return fs.openSync(...args)
    },
    writeFileSync: (...[file, data, options]: Parameters<typeof fs.writeFileSync>) => {
      count()
      fs.writeFileSync(file, data, options)
      if (/\/[0-9a-f]{64}$/.test(String(file)) && ++control.kept === control.killAfterKept) control.killAt = 1
    },
    linkSync: (...args: Parameters<typeof fs.linkSync>) => {
      count()
      if (!control.hasLinks) throw Object.assign(new Error('EPERM'), { code: 'EPERM', syscall: 'link', errno: -1 })
      fs.linkSync(...args)
    },
    ...{ renameSync: counted(fs.renameSync), mkdirSync: counted(fs.mkdirSync), rmdirSync: counted(fs.rmdirSync) },
    ...{ unlinkSync: counted(fs.unlinkSync), fsyncSync: counted(fs.fsyncSync), fchmodSync: counted(fs.fchmodSync) },
  }
})

vi.mock('../src/output/run-owner.js', async (importOriginal) => ({
  ...(await importOriginal<typeof import('../src/output/run-owner.js')>()),
  mayRun: () => false,
}))

vi.mock('@banmian/epub', async (importOriginal) => {
  const epub = await importOriginal<typeof import('@banmian/epub')>()
  return {
    ...epub,
    renderEpubChunks: (...args: Parameters<typeof epub.renderEpubChunks>) => {
      control.books++
      return epub.renderEpubChunks(...args)
    },
  }
})

/** Runs the command from its sources, since the modules of the built one cannot be replaced. */
const runHere = hereWith(run)

beforeEach(() => {
  Object.assign(control, { calls: 0, killAt: 0, killAfterKept: 0, kept: 0, hasLinks: true, books: 0 })
})

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
  'base64',
)
const OPTIONS = ['--site-url', 'https://p.example/', '--cover', 'none', '--jobs', '1']

/** Writes the page of an issue, and a picture that is in all of them. */
function writePage(cwd: string, day: number, text: string): void {
  const folder = join(cwd, `in/2024-03-0${day}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, '01.md'),
    `## 渡口\n\n本报讯 ${text}渡口的船坞修好了。(周小舟)\n\n![](boat.png)\n\n新船。\n`,
  )
  writeFileSync(join(folder, 'boat.png'), PICTURE)
}

/** Makes a folder of the issues of some days. */
function days(number: number): string {
  const cwd = newFolder()
  for (let day = 1; day <= number; day++) writePage(cwd, day, `${day}号`)
  Object.assign(control, { calls: 0 })
  return cwd
}

/** Builds as a process that is killed. Returns false if it has ended before. */
async function buildUntilKilled(cwd: string, kill: { killAt: number } | { killAfterKept: number }): Promise<boolean> {
  Object.assign(control, { calls: 0, kept: 0 }, kill)
  const { stderr } = await runHere(['build', 'in', ...OPTIONS], cwd)
  Object.assign(control, { killAt: 0, killAfterKept: 0, books: 0 })
  return stderr.includes('Killed')
}

/**
 * Builds, and returns the number of e-books that were made and the messages about interruptions.
 */
async function build(cwd: string, ...options: string[]): Promise<{ books: number; messages: string[] }> {
  control.books = 0
  const { stdout, stderr } = await runHere(['build', 'in', ...OPTIONS, '--json', ...options], cwd)
  expect(stderr).toBe('')
  const report: SiteReport = JSON.parse(stdout)
  const messages = report.messages.filter(({ code }) => code.startsWith('build-'))
  return { books: control.books, messages: messages.map(({ text }) => text) }
}

/** Returns all files of a site but the record of the build, which contains times. */
const siteIn = (cwd: string): Tree =>
  Object.fromEntries(Object.entries(treeOf(join(cwd, 'site'))).filter(([path]) => path !== '.banmian/build.json'))

/** Returns the files of a build of the same issues that is not interrupted. */
async function wholeSite(number: number): Promise<Tree> {
  const cwd = days(number)
  await build(cwd)
  return siteIn(cwd)
}

const keptIn = (cwd: string): string[] => {
  const folder = join(cwd, 'site/.banmian-stage/kept')
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []
}

describe('a build after one that was killed', () => {
  it('makes only the issues that were not finished, and the same bytes', async () => {
    const cwd = days(4)
    expect(await buildUntilKilled(cwd, { killAfterKept: 3 })).toBe(true)
    expect(existsSync(join(cwd, 'site/index.html'))).toBe(false)
    const messages = ['3 issues that an interrupted build had finished were used.']
    expect(await build(cwd)).toEqual({ books: 1, messages })
    expect(siteIn(cwd)).toEqual(await wholeSite(4))
    expect(await build(cwd)).toEqual({ books: 0, messages: [] })
  })

  it('makes the same bytes, whenever it and the one before were killed', async () => {
    const whole = await wholeSite(2)
    const cwd = days(2)
    await build(cwd)
    const { calls } = control
    expect(calls).toBeGreaterThan(40)
    let kills = 0
    for (let killAt = 2; killAt < calls; killAt += Math.ceil(calls / 6)) {
      rmSync(join(cwd, 'site'), { recursive: true })
      if (await buildUntilKilled(cwd, { killAt })) kills++
      if (await buildUntilKilled(cwd, { killAt: Math.ceil(killAt / 2) })) kills++
      await build(cwd)
      expect(siteIn(cwd), `killed at call ${killAt}`).toEqual(whole)
    }
    expect(kills).toBeGreaterThan(7)
  })

  it('makes an issue again if something that was kept of it is damaged', async () => {
    const cwd = days(2)
    await buildUntilKilled(cwd, { killAfterKept: 2 })
    const whole = await wholeSite(2)
    const number = keptIn(cwd).length
    // The shared picture, and of each issue its record, its e-book and its JSON.
    expect(number).toBe(7)
    for (let index = 0; index < number; index++) {
      rmSync(join(cwd, 'site'), { recursive: true })
      await buildUntilKilled(cwd, { killAfterKept: 2 })
      const path = keptIn(cwd)[index]!
      const bytes = readFileSync(path)
      bytes[bytes.length >> 1]! ^= 1
      writeFileSync(path, index % 2 === 0 ? bytes : bytes.subarray(0, -1))
      expect((await build(cwd)).books).toBeGreaterThan(0)
      expect(siteIn(cwd)).toEqual(whole)
    }
  })

  it.each([
    ['a changed page', [], (cwd: string) => writePage(cwd, 1, '别的'), 1],
    ['a changed picture', [], (cwd: string) => writeFileSync(join(cwd, 'in/2024-03-01/boat.png'), 'x'), 1],
    ['another option', ['--theme', 'plain'], () => {}, 2],
    ['--full', ['--full'], () => {}, 2],
  ] as const)('makes again what depends on %s', async (_, options, change, books) => {
    const cwd = days(2)
    await buildUntilKilled(cwd, { killAfterKept: 2 })
    change(cwd)
    expect((await runHere(['build', 'in', ...OPTIONS, ...options], cwd)).code).toBe(0)
    expect(control.books).toBe(books)
    expect(keptIn(cwd)).toEqual([])
  })

  it('makes everything again where files cannot be linked', async () => {
    const cwd = days(2)
    control.hasLinks = false
    const { calls } = control
    await build(cwd)
    rmSync(join(cwd, 'site'), { recursive: true })
    await buildUntilKilled(cwd, { killAt: Math.ceil((control.calls - calls) / 2) })
    expect(await build(cwd)).toEqual({ books: 2, messages: [] })
  })

  it('leaves the kept issues to a run that writes', async () => {
    const cwd = days(2)
    await buildUntilKilled(cwd, { killAfterKept: 1 })
    const kept = keptIn(cwd)
    expect(await build(cwd, '--dry-run')).toEqual({ books: 2, messages: [] })
    expect(keptIn(cwd)).toEqual(kept)
    await runHere(['convert', 'in/2024-03-01/01.md', '--to', 'json', '--out', 'site'], cwd)
    expect(existsSync(join(cwd, 'site/.banmian-stage'))).toBe(false)
  })
})

describe.runIf(process.platform !== 'win32')('Ctrl-C', () => {
  it('keeps the finished issues for the next run, and says so', async () => {
    const cwd = days(9)
    const args = ['build', 'in', ...OPTIONS]
    const kill = { signal: 'SIGINT' as const, when: () => keptIn(cwd).length > 4 }
    const { code, stderr } = await banmian(args, { cwd, kill })
    expect([code, stderr]).toEqual([130, expect.stringMatching(/[1-9] of 9 issues (?:is|are) kept for the next run\./)])
    expect(readdirSync(join(cwd, 'site'))).toEqual(['.banmian-stage'])
    const second = await banmian(args, { cwd })
    expect(second.stderr).toMatch(/[1-9] issues? that an interrupted build had finished w/)
    expect(siteIn(cwd)).toEqual(await wholeSite(9))
  })
})
