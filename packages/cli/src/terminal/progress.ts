import type { Env, OutputStream } from './colors.js'

const ERASE_LINE = '\r\u001b[2K'

/** Delay before the first step is shown, in milliseconds. Short runs show no progress. */
const DELAY = 400
/** Minimum time between two steps that are shown, in milliseconds. */
const INTERVAL = 50

/** Minimum time between two lines where the stream is not a terminal, in milliseconds. */
const LINE_INTERVAL = 5000
/** Minimum total of a step that such lines are about. */
const MIN_LINE_TOTAL = 50

/** A line on the terminal that shows the current step. */
export interface Progress {
  /** Shows a step in place of the previous one. */
  show: (step: string) => void
  /** Shows that the run waits, as a line where the stream is not a terminal. */
  wait: (reason: string) => void
  /** Shows how much of a step is done, with the rate and the time that is left. */
  count: (step: string, done: number, total: number) => void
  /** Removes the line. */
  clear: () => void
}

/**
 * Returns a progress line for a terminal. Any other stream gets a line every few seconds about the
 * steps that are counted. `now` is a monotonic clock in milliseconds.
 */
export function progressOn(
  stream: OutputStream,
  env: Env,
  quiet: boolean,
  now: () => number = () => performance.now(),
): Progress {
  if (quiet) return { show: () => {}, wait: () => {}, count: () => {}, clear: () => {} }
  const counted = counter(now)
  if (stream.isTTY !== true || env['TERM'] === 'dumb') return linesOn(stream, counted, now)
  let next = now() + DELAY
  let isShown = false
  const show = (step: string): void => {
    if (now() < next) return
    next = now() + INTERVAL
    isShown = true
    // Terminals of unknown width report 0 columns.
    stream.write(ERASE_LINE + step.slice(0, (stream.columns || 80) - 1))
  }
  return {
    show,
    wait: show,
    count: (step, done, total) => show(counted(step, done, total)),
    clear: () => {
      if (isShown) stream.write(ERASE_LINE)
      isShown = false
    },
  }
}

/** Returns progress as lines, as a log keeps it. */
function linesOn(stream: OutputStream, counted: ReturnType<typeof counter>, now: () => number): Progress {
  let next = now() + LINE_INTERVAL
  let waitsFor = ''
  return {
    show: () => {},
    wait: (reason) => {
      if (reason !== waitsFor) stream.write(`${reason}\n`)
      waitsFor = reason
    },
    count: (step, done, total) => {
      const line = counted(step, done, total)
      if (total < MIN_LINE_TOTAL || now() < next) return
      next = now() + LINE_INTERVAL
      stream.write(`${line}\n`)
    },
    clear: () => {},
  }
}

/** Returns the function that describes a counted step: `Reading: 120 of 625, 14/s, 36 s left`. */
function counter(now: () => number): (step: string, done: number, total: number) => string {
  let current = ''
  let start = 0
  return (step, done, total) => {
    if (step !== current) {
      current = step
      start = now()
    }
    const seconds = (now() - start) / 1000
    const rate = done / seconds
    if (seconds < 1 || rate === 0) return `${step}: ${done} of ${total}`
    const shownRate = rate < 10 ? rate.toFixed(1) : Math.round(rate)
    return `${step}: ${done} of ${total}, ${shownRate}/s, ${duration((total - done) / rate)} left`
  }
}

/** Returns a number of seconds as people write it: `36 s`, `4 min`. */
const duration = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`
