import type { Env, OutputStream } from './colors.js'

const ERASE_LINE = '\r\u001b[2K'

/** Delay before the first step is shown, in milliseconds. Short runs show no progress. */
const DELAY = 400
/** Minimum time between two steps that are shown, in milliseconds. */
const INTERVAL = 50

/** A line on the terminal that shows the current step. */
export interface Progress {
  /** Shows a step in place of the previous one. */
  show: (step: string) => void
  /** Removes the line. */
  clear: () => void
}

/**
 * Returns a progress line for a terminal; any other stream shows nothing. `now` is a monotonic
 * clock in milliseconds.
 */
export function progressOn(
  stream: OutputStream,
  env: Env,
  quiet: boolean,
  now: () => number = () => performance.now(),
): Progress {
  if (quiet || stream.isTTY !== true || env['TERM'] === 'dumb') return { show: () => {}, clear: () => {} }
  let next = now() + DELAY
  let isShown = false
  return {
    show: (step) => {
      if (now() < next) return
      next = now() + INTERVAL
      isShown = true
      // Terminals of unknown width report 0 columns.
      stream.write(ERASE_LINE + step.slice(0, (stream.columns || 80) - 1))
    },
    clear: () => {
      if (isShown) stream.write(ERASE_LINE)
      isShown = false
    },
  }
}
