import { constants } from 'node:os'
import { EXIT } from '../errors/exit-codes.js'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * From now until the returned function is called, a signal that ends the program first runs `clean`; the exit code is then 128 plus
 * the signal's number. Outside that time signals act as the system has it, at once, since nothing needs cleaning.
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
