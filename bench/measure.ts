import type { Task, Work } from './benchmark.js'
import { spreadOf } from './spread.js'

/** Number of rounds of a task; a slow task has fewer, but at least the minimum. */
const ROUNDS = 15
const MIN_ROUNDS = 3
/** Total time of a task, in milliseconds, above which it gets fewer rounds. */
const MAX_TOTAL_TIME = 4000
/**
 * Minimum time of a round, in milliseconds; a quick task is repeated until it takes this long.
 */
const MIN_ROUND_TIME = 30
/**
 * Time for which each task is run before the measurement, in milliseconds, so that the engine
 * compiles it.
 */
const WARM_UP_TIME = 500

interface Measurement {
  task: Task
  repeats: number
  rounds: number
  times: number[]
}

/**
 * Returns the median time of each task, in milliseconds. The tasks alternate, so that a busy
 * moment of the machine affects all of them. Processor time is measured, which a busy machine
 * affects less than elapsed time.
 */
export async function mediansOf({ tasks }: Work, quick = false): Promise<Map<string, number>> {
  const measurements = new Map<string, Measurement>()
  for (const [name, task] of Object.entries(tasks)) measurements.set(name, await warmUp(task, quick))
  const maxRounds = Math.max(...[...measurements.values()].map(({ rounds }) => rounds))
  for (let round = 0; round < maxRounds; round++) {
    for (const measurement of measurements.values()) {
      const { task, repeats, rounds, times } = measurement
      // A task with fewer rounds runs at even intervals.
      if (Math.floor((round * rounds) / maxRounds) === Math.floor(((round + 1) * rounds) / maxRounds)) continue
      collectGarbage()
      times.push((await timeOf(task, repeats)) / repeats)
    }
  }
  return new Map([...measurements].map(([name, { times }]) => [name, spreadOf(times).median]))
}

/**
 * Collects the young garbage of the task before, so that it does not count as time of the next one.
 * A full collection would also discard compiled code.
 */
const collectGarbage = () => globalThis.gc?.({ type: 'minor', execution: 'sync' })

async function warmUp(task: Task, quick: boolean): Promise<Measurement> {
  await task.prepare?.()
  let once = await timeOf(task, 1)
  if (quick) return { task, repeats: 1, rounds: 0, times: [once] }
  for (let spent = once; spent < WARM_UP_TIME; spent += Math.max(once, 0.1)) once = await timeOf(task, 1)
  const repeats = Math.max(1, Math.ceil(MIN_ROUND_TIME / Math.max(once, 0.01)))
  const rounds = Math.max(MIN_ROUNDS, Math.min(ROUNDS, Math.floor(MAX_TOTAL_TIME / (once * repeats))))
  return { task, repeats, rounds, times: [] }
}

async function timeOf({ run, elsewhere }: Task, times: number): Promise<number> {
  const [clock, processor] = [performance.now(), process.cpuUsage()]
  for (let time = 0; time < times; time++) await settle(run())
  const { user, system } = process.cpuUsage(processor)
  return elsewhere ? performance.now() - clock : (user + system) / 1000
}

/** Awaits a result if it is a promise, and flattens a concatenated string. */
export async function settle(value: unknown): Promise<void> {
  const result = await value
  if (typeof result === 'string') result.charCodeAt(0)
}
