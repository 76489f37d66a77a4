/** Times of several rounds, in milliseconds. */
export interface Quantiles {
  median: number
  /** The time that 95 of 100 rounds are below. */
  high: number
  /** The median of the processor time, which a busy machine affects less. */
  processor: number
}

/** Returns the times of a task, after one run that is not counted. */
export async function quantilesOf(task: () => Promise<unknown>, rounds: number): Promise<Quantiles> {
  await task()
  const times: number[] = []
  const worked: number[] = []
  for (let round = 0; round < rounds; round++) {
    const [start, before] = [performance.now(), processorSeconds()]
    await task()
    times.push(performance.now() - start)
    worked.push(1000 * (processorSeconds() - before))
  }
  const at = (numbers: readonly number[], share: number): number =>
    [...numbers].sort((a, b) => a - b)[Math.min(Math.floor(rounds * share), rounds - 1)] ?? 0
  return { median: at(times, 0.5), high: at(times, 0.95), processor: at(worked, 0.5) }
}

/** Returns the processor time of this process in seconds. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
