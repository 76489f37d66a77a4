/** The middle of several times and the one that 95 of 100 are below, in milliseconds. */
export interface Quantiles {
  median: number
  high: number
}

/** Returns the times of a task in milliseconds of a clock, after one run that is not counted. */
export async function quantilesOf(task: () => Promise<unknown>, rounds: number): Promise<Quantiles> {
  await task()
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    await task()
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const at = (share: number): number => times[Math.min(Math.floor(times.length * share), times.length - 1)] ?? 0
  return { median: at(0.5), high: at(0.95) }
}

/** Returns the processor time of this process in seconds. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
