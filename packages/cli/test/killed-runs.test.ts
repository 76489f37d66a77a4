import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { banmian, newFolder } from './run-bin.js'
import { runHere } from './run-here.js'
import { type Tree, treeOf, writtenIn } from './tree.js'
import { writeFiles } from './write-files.js'

/** Control of the calls that change the file system. */
const control = vi.hoisted(() => ({
  /** Number of the calls so far. */
  calls: 0,
  /** Number of the call at which the process is killed; 0 for none. */
  killAt: 0,
  /** Called before each call, with its number. */
  beforeCall: (_: number): void => {},
  /** True while the owner of a staging folder is taken for a process that runs. */
  ownersRun: false,
}))

class Killed extends Error {}

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>()
  /** Counts a call. From the killing one on nothing changes the file system any more. */
  const isKilled = (): boolean => {
    control.calls++
    control.beforeCall(control.calls)
    return control.killAt > 0 && control.calls >= control.killAt
  }
  const counted =
    <Args extends unknown[], Result>(call: (...args: Args) => Result) =>
    (...args: Args): Result => {
      if (isKilled()) throw new Killed()
      return call(...args)
    }
  return {
    ...fs,
    openSync: (...args: Parameters<typeof fs.openSync>) => {
      if (args[1] === 'wx' && isKilled()) throw new Killed()
      return fs.openSync(...args)
    },
    writeFileSync: (...[file, data, options]: Parameters<typeof fs.writeFileSync>) => {
      if (!isKilled()) return fs.writeFileSync(file, data, options)
      // A process can be killed when half of a file is written.
      if (control.calls === control.killAt)
        fs.writeFileSync(file, String(data).slice(0, String(data).length / 2), options)
      throw new Killed()
    },
    ...{ renameSync: counted(fs.renameSync), mkdirSync: counted(fs.mkdirSync), rmdirSync: counted(fs.rmdirSync) },
    ...{ unlinkSync: counted(fs.unlinkSync), fsyncSync: counted(fs.fsyncSync), fchmodSync: counted(fs.fchmodSync) },
  }
})

vi.mock('../src/output/run-owner.js', async (importOriginal) => ({
  ...(await importOriginal<typeof import('../src/output/run-owner.js')>()),
  mayRun: () => control.ownersRun,
}))

beforeEach(() => {
  Object.assign(control, { calls: 0, killAt: 0, beforeCall: () => {}, ownersRun: false })
})

/** Files by path before, and after. `same.txt` does not change. */
const OLD: Tree = { 'index.html': 'old index', 'a/1.html': 'old 1', 'a/b/2.html': 'old 2', 'same.txt': 'same' }
const NEW: Tree = { ...OLD, 'index.html': 'new index', 'a/1.html': 'new 1', 'a/b/2.html': 'new 2', 'c/3.html': 'new 3' }
/** Files that others have put into the target. */
const FOREIGN: Tree = {
  'notes.txt': 'mine',
  '.banmian-mine/a': 'mine',
  '.banmian-x1Y2z3/0': 'mine',
  'a/.hidden': 'mine',
}

function putTree(folder: string, tree: Tree): void {
  for (const [path, content] of Object.entries(tree)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

const write = (folder: string, tree: Tree) =>
  writeFiles(
    folder,
    Object.entries(tree).map(([path, content]) => ({ path, format: 'html', content })),
    { name: 'out' },
  )

/** Writes files as a process that is killed at a call. Returns false if it ends before. */
async function writeUntilKilled(folder: string, tree: Tree, killAt: number): Promise<boolean> {
  Object.assign(control, { calls: 0, killAt })
  try {
    await write(folder, tree)
    return false
  } catch (error) {
    if (error instanceof Killed) return true
    throw error
  } finally {
    control.killAt = 0
  }
}

/** Runs a function for every call at which a process can be killed. Returns their number. */
async function forEachKill(run: (killAt: number) => Promise<boolean>): Promise<number> {
  for (let killAt = 1; ; killAt++) if (!(await run(killAt))) return killAt - 1
}

describe('after a run that was killed at any call', () => {
  it('every file is whole, and the next run leaves only old or only new files and nothing else', async () => {
    const states = new Set<string>()
    const kills = await forEachKill(async (killAt) => {
      const folder = newFolder()
      putTree(folder, { ...OLD, ...FOREIGN })
      const isKilled = await writeUntilKilled(folder, NEW, killAt)
      for (const [path, content] of Object.entries(treeOf(folder)))
        if (path in NEW) expect([OLD[path], NEW[path]], `${path}, killed at call ${killAt}`).toContain(content)
      await write(folder, { 'later.html': 'later' })
      const isOld = !existsSync(join(folder, 'c/3.html'))
      states.add(isOld ? 'old' : 'new')
      const expected = { ...(isOld ? OLD : NEW), ...FOREIGN, 'later.html': 'later' }
      expect(treeOf(folder), `killed at call ${killAt}`).toEqual(expected)
      expect(
        readdirSync(folder)
          .filter((name) => name.startsWith('.banmian-'))
          .sort(),
      ).toEqual(['.banmian-mine', '.banmian-x1Y2z3'])
      return isKilled
    })
    expect(kills).toBeGreaterThan(25)
    expect([...states]).toEqual(['old', 'new'])
  })

  it('so does a run after a second one that was killed too', async () => {
    let runs = 0
    for (let killAt = 1; killAt < 40; killAt += 3)
      await forEachKill(async (secondKillAt) => {
        const folder = newFolder()
        putTree(folder, { ...OLD, ...FOREIGN })
        await writeUntilKilled(folder, NEW, killAt)
        const isKilled = await writeUntilKilled(folder, { 'later.html': 'later' }, secondKillAt)
        await write(folder, {})
        const { 'later.html': _, ...tree } = treeOf(folder)
        expect(
          [
            { ...OLD, ...FOREIGN },
            { ...NEW, ...FOREIGN },
          ],
          `killed at ${killAt} and ${secondKillAt}`,
        ).toContainEqual(tree)
        runs++
        rmSync(folder, { recursive: true })
        return isKilled
      })
    expect(runs).toBeGreaterThan(200)
  })

  it('the same run again writes the new files', async () => {
    await forEachKill(async (killAt) => {
      const folder = newFolder()
      const isKilled = await writeUntilKilled(folder, NEW, killAt)
      await write(folder, NEW)
      expect(treeOf(folder), `killed at call ${killAt}`).toEqual(NEW)
      return isKilled
    })
  })
})

describe('while another run is writing', () => {
  it('a run says so, and changes nothing', async () => {
    const folder = newFolder()
    putTree(folder, OLD)
    await writeUntilKilled(folder, NEW, 12)
    const before = treeOf(folder)
    control.ownersRun = true
    await expect(write(folder, NEW)).rejects.toMatchObject({
      code: 'output-busy',
      message: `Cannot write to out: another run of banmian, process ${process.pid}, is writing to it; wait until it ends, or delete out/.banmian-stage.`,
    })
    expect(treeOf(folder)).toEqual(before)
  })

  it('of two runs at once, one writes all its files', async () => {
    control.ownersRun = true
    const folder = newFolder()
    const results = await Promise.allSettled([write(folder, OLD), write(folder, NEW)])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect([OLD, NEW]).toContainEqual(treeOf(folder))
  })
})

describe('a link in place of a folder', () => {
  it.runIf(process.platform === 'linux')('is not followed, whenever it takes its place', async () => {
    let refusals = 0
    const calls = await forEachKill(async (swapAt) => {
      const cwd = newFolder()
      const [out, elsewhere, moved] = ['out', 'elsewhere', 'moved'].map((name) => join(cwd, name)) as [
        string,
        string,
        string,
      ]
      putTree(out, OLD)
      mkdirSync(elsewhere)
      let isSwapped = false
      Object.assign(control, { calls: 0 })
      control.beforeCall = (call) => {
        if (call !== swapAt || isSwapped) return
        isSwapped = true
        control.beforeCall = () => {}
        renameSync(join(out, 'a'), moved)
        symlinkSync('../elsewhere', join(out, 'a'))
      }
      await write(out, NEW).catch((error: Error) => {
        expect(error.message).toBe('Cannot write to out/a: it is a link; expected a folder.')
        refusals++
      })
      control.beforeCall = () => {}
      expect(readdirSync(elsewhere), `swapped at call ${swapAt}`).toEqual([])
      return isSwapped
    })
    expect(calls).toBeGreaterThan(25)
    expect(refusals).toBeGreaterThan(10)
  })

  it('stops the run, and once it is removed the next run completes the files', async () => {
    const cwd = newFolder()
    const out = join(cwd, 'out')
    putTree(out, OLD)
    const swap = (function* () {
      for (const [path, content] of Object.entries(NEW)) yield { path, format: 'html', content }
      renameSync(join(out, 'a'), join(cwd, 'moved'))
      symlinkSync('../moved', join(out, 'a'))
    })()
    await expect(writeFiles(out, swap, { name: 'out' })).rejects.toThrow('Cannot write to out/a: it is a link')
    expect(treeOf(join(cwd, 'moved'))).toEqual({ '1.html': 'old 1', 'b/2.html': 'old 2' })
    await expect(write(out, NEW)).rejects.toThrow('Cannot write to out/a: it is a link')
    rmSync(join(out, 'a'))
    await write(out, {})
    expect(treeOf(out)).toEqual(NEW)
  })
})

describe.runIf(process.platform !== 'win32')('the command', () => {
  const page = (word: string) =>
    ['一', '二', '三'].map((n) => `## 第${n}场${word}\n\n本报讯 3月7日,第${n}场会议。(张三)\n`).join('\n')
  const convert = ['convert', '-', '--date', '2024-03-08', '--to', 'html,json']

  /** Renames: the lock, the journal, then one for each file. */
  it.each([1, 2, 3, 5, 7])(
    'killed by SIGKILL at rename %i, leaves only old or only new files to the next run',
    async (killAt) => {
      const cwd = newFolder()
      await runHere(convert, cwd, page('旧会'))
      const old = writtenIn(join(cwd, 'out'))
      const preload = new URL('kill-at-rename.cjs', import.meta.url).pathname
      const env = { NODE_OPTIONS: `--require ${preload}`, KILL_AT_RENAME: String(killAt) }
      const killed = await banmian(convert, { cwd, input: page('新会'), env })
      expect(killed.signal).toBe('SIGKILL')
      const { code } = await runHere(['convert', '-', '--to', 'md'], cwd, page('别的'))
      expect(code).toBe(0)
      const { 'issue.md': _, ...tree } = writtenIn(join(cwd, 'out'))
      if (killAt <= 2) expect(tree).toEqual(old)
      else {
        expect(tree['index.html']).toContain('新会')
        expect(tree['issue.json']).toContain('新会')
      }
    },
  )
})
