import { readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { ArchiveError } from '../../errors/archive-error.js'

/** The files that this process owns. */
const owned = new Set<string>()

/** Milliseconds between two attempts. */
const PAUSE = 50

/**
 * Makes this process the owner of an SQLite file, and returns a function that ends this. A process
 * that was killed leaves its mark and the lock of the driver; both are removed when it no longer
 * runs.
 *
 * @throws ArchiveError when another process owns the file for longer than the timeout.
 */
export function ownFile(file: string, timeout: number): () => void {
  const path = resolve(file)
  const mark = `${path}.owner`
  for (let waited = 0; ; waited += PAUSE) {
    const owner = tryToOwn(path, mark)
    if (owner === null) break
    if (waited >= timeout)
      throw new ArchiveError(
        'ARCHIVE_BUSY',
        `Process ${owner} uses ${file}. Wait until it closes the archive, or install better-sqlite3, ` +
          `with which several processes can. If it does not use the file, delete ${mark}.`,
      )
    sleep(PAUSE)
  }
  owned.add(path)
  return () => {
    owned.delete(path)
    rmSync(mark, { force: true })
  }
}

/** Returns the number of the process that owns the file, or `null` when this one does now. */
function tryToOwn(path: string, mark: string): number | null {
  try {
    writeFileSync(mark, String(process.pid), { flag: 'wx' })
    return null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const owner = Number(readOwner(mark))
  if (owned.has(path) || (owner !== process.pid && isRunning(owner))) return owner
  // The order matters: whoever creates the mark next may rely on the lock being gone.
  removeLock(path)
  rmSync(mark, { force: true })
  return tryToOwn(path, mark)
}

function readOwner(mark: string): string {
  try {
    return readFileSync(mark, 'utf8')
  } catch {
    return ''
  }
}

function isRunning(pid: number): boolean {
  if (!(pid > 0)) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function removeLock(path: string): void {
  try {
    rmdirSync(`${path}.lock`)
  } catch {
    // There is none.
  }
}

/** Waits without returning to the event loop, as the other drivers do while a file is busy. */
const sleep = (milliseconds: number): void =>
  void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
