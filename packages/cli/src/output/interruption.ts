import { constants } from 'node:os'
import { EXIT } from '../errors/exit-codes.js'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Calls `clean` before a signal ends the process, with 128 plus the signal's number as exit code.
 * Returns a function that ends this; signals then have their default effect again.
 */
export function cleanWhenInterrupted(clean: () => void): () => void {
  const stop = (signal: (typeof SIGNALS)[number]) => {
    clean()
    process.exit(EXIT.signal + constants.signals[signal])
  }
  for (const signal of SIGNALS) process.on(signal, stop)
  return () => {
    for (const signal of SIGNALS) process.off(signal, stop)
  }
}
