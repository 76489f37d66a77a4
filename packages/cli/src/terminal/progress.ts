import type { Env, Sink } from './colors.js'

const ERASE_LINE = '\r\u001b[2K'

/** Milliseconds before anything is shown: short work needs no progress. */
const PATIENCE = 400
/** Milliseconds between two steps that are shown. */
const PACE = 50

/** One line that says what is being done. */
export interface Progress {
  /** Shows a step in place of the one before. */
  show: (step: string) => void
  /** Removes the line. */
  clear: () => void
}

/** Progress for a terminal; anything else sees nothing of it. `now` gives milliseconds that only grow. */
export function progressOn(
  sink: Sink,
  env: Env,
  quiet: boolean,
  now: () => number = () => performance.now(),
): Progress {
  if (quiet || sink.isTTY !== true || env['TERM'] === 'dumb') return { show: () => {}, clear: () => {} }
  let next = now() + PATIENCE
  let shown = false
  return {
    show: (step) => {
      if (now() < next) return
      next = now() + PACE
      shown = true
      // Terminals that do not know their width say 0.
      sink.write(ERASE_LINE + step.slice(0, (sink.columns || 80) - 1))
    },
    clear: () => {
      if (shown) sink.write(ERASE_LINE)
      shown = false
    },
  }
}
