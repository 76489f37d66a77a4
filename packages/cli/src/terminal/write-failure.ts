import { systemCode, systemReason } from '../errors/system-error.js'
import type { OutputStream } from './colors.js'

/**
 * Returns the sentence about output that could not be written, or null if its reader, such as
 * `head`, has closed the pipe because it has seen enough.
 */
export function writeFailure(name: string, error: unknown): string | null {
  const code = systemCode(error)
  if (code === 'EPIPE') return null
  return `Cannot write to ${name}: ${code === null ? 'it is closed' : systemReason(error)}.`
}

/** Returns a stream that calls `onError` when the `write` of another one throws. */
export const catchingStream = (stream: OutputStream, onError: (error: unknown) => void): OutputStream => ({
  ...(stream.isTTY === undefined ? {} : { isTTY: stream.isTTY }),
  get columns() {
    return stream.columns ?? 0
  },
  write: (data) => {
    try {
      return stream.write(data)
    } catch (error) {
      onError(error)
      return false
    }
  },
})
