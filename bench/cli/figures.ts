/** The time and the memory that a build took. */
export interface Figures {
  /** Seconds that passed. */
  seconds: number
  /** Seconds of processor time. */
  processor: number
  /** Peak of resident memory, in megabytes. */
  megabytes: number
}

/** Returns what this process has taken so far, of which `start` is the beginning of the build. */
export function figuresSince(start: number): Figures {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  return {
    seconds: (performance.now() - start) / 1000,
    processor: (userCPUTime + systemCPUTime) / 1e6,
    megabytes: (maxRSS * 1024) / 1e6,
  }
}

/** Returns figures as a line. */
export const lineOf = (name: string, { seconds, processor, megabytes }: Figures): string =>
  `${name}: ${seconds.toFixed(1)} s, ${processor.toFixed(2)} s of processor time, ${megabytes.toFixed(0)} MB`
