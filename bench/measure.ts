import type { Task, Work } from './benchmark.js'

/** Everybody has as many turns; who takes long has fewer, but never less than the least. */
const ROUNDS = 15
const LEAST_ROUNDS = 3
/** Milliseconds that a task may take altogether before it gets fewer turns. */
const ENOUGH = 4000
/** Least time of a turn in milliseconds: what is quick is done several times. */
const TURN = 30
/** Milliseconds for which each is run beforehand: what runs before the engine has compiled it says nothing. */
const WARM = 500

interface Turns {
  task: Task
  repeats: number
  rounds: number
  times: number[]
}

/**
 * Median milliseconds of each task of a work. They take turns, so that a busy moment of the machine strikes all of them, and the time is that
 * of the processor, which a busy machine stretches less than the clock's.
 */
export async function mediansOf({ tasks }: Work, quick = false): Promise<Map<string, number>> {
  const all = new Map<string, Turns>()
  for (const [name, task] of Object.entries(tasks)) all.set(name, await warmed(task, quick))
  const most = Math.max(...[...all.values()].map(({ rounds }) => rounds))
  for (let round = 0; round < most; round++) {
    for (const turns of all.values()) {
      // Fewer turns are spread over all rounds.
      if (Math.floor((round * turns.rounds) / most) === Math.floor(((round + 1) * turns.rounds) / most)) continue
      turns.times.push((await timeOf(turns.task, turns.repeats)) / turns.repeats)
    }
  }
  return new Map([...all].map(([name, { times }]) => [name, median(times)]))
}

async function warmed(task: Task, quick: boolean): Promise<Turns> {
  await task.prepare?.()
  let once = await timeOf(task, 1)
  if (quick) return { task, repeats: 1, rounds: 0, times: [once] }
  for (let spent = once; spent < WARM; spent += Math.max(once, 0.1)) once = await timeOf(task, 1)
  const repeats = Math.max(1, Math.ceil(TURN / Math.max(once, 0.01)))
  const rounds = Math.max(LEAST_ROUNDS, Math.min(ROUNDS, Math.floor(ENOUGH / (once * repeats))))
  return { task, repeats, rounds, times: [] }
}

async function timeOf({ run, elsewhere }: Task, times: number): Promise<number> {
  const [clock, processor] = [performance.now(), process.cpuUsage()]
  for (let time = 0; time < times; time++) await finished(run())
  const { user, system } = process.cpuUsage(processor)
  return elsewhere ? performance.now() - clock : (user + system) / 1000
}

/** Waits for what has to be waited for, and has a string that was put together become one piece. */
export async function finished(given: unknown): Promise<void> {
  const result = given instanceof Promise ? await given : given
  if (typeof result === 'string') result.charCodeAt(0)
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
