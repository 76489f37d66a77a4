import { createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { systemCode } from '../errors/system-error.js'

/** Host, process, start of the process, and a random part, so that no two runs have one name. */
const OWNER = /^(?<host>[0-9a-f]{8})-(?<process>\d{1,10})-(?<start>[0-9a-f]{8})-[0-9a-f]{8}$/

/** Start of a process on a system that does not tell. */
const UNKNOWN_START = '00000000'

/**
 * Returns a name for a run of this process, by which other processes know whether it still runs.
 */
export const newOwner = (): string =>
  [digest(hostname()), process.pid, startOf(process.pid) ?? UNKNOWN_START, randomBytes(4).toString('hex')].join('-')

/** Returns the id of an owner's process, or null for a text that is not the name of an owner. */
export function processOf(owner: string): number | null {
  const id = OWNER.exec(owner)?.groups?.['process']
  return id === undefined ? null : Number(id)
}

/**
 * Returns whether the process of an owner may still run. A process on another host cannot be seen,
 * so that it counts as running.
 */
export function mayRun(owner: string): boolean {
  const { host, start } = OWNER.exec(owner)?.groups ?? {}
  const id = processOf(owner)
  if (id === null) return false
  if (host !== digest(hostname())) return true
  if (!isProcess(id)) return false
  // Another process may have got the same id since.
  return start === UNKNOWN_START || startOf(id) === start
}

function isProcess(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch (error) {
    return systemCode(error) !== 'ESRCH'
  }
}

/**
 * Returns a value that distinguishes the processes that have had an id, or null where the system
 * does not tell. A process that has ended but still has an entry gets another value.
 */
function startOf(id: number): string | null {
  if (process.platform !== 'linux') return null
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8')
    // The fields after the name of the program, which may contain spaces (proc_pid_stat(5)).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return /^[ZX]$/.test(fields[0] ?? '') ? 'ended' : digest(boot + fields[19])
  } catch {
    return null
  }
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)
