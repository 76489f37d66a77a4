import type { Env, Sink } from './terminal.js'

const ERASE_LINE = '\r\u001b[2K'

/** One line that says what is being done. */
export interface Progress {
  /** Shows a step in place of the one before. */
  show: (step: string) => void
  /** Removes the line. */
  clear: () => void
}

/** Progress for a terminal; anything else sees nothing of it. */
export function progressOn(sink: Sink, env: Env, quiet: boolean): Progress {
  if (quiet || sink.isTTY !== true || env['TERM'] === 'dumb') return { show: () => {}, clear: () => {} }
  let shown = false
  return {
    show: (step) => {
      shown = true
      sink.write(`${ERASE_LINE}${step.slice(0, Math.max(1, (sink.columns ?? 80) - 1))}`)
    },
    clear: () => {
      if (shown) sink.write(ERASE_LINE)
      shown = false
    },
  }
}
