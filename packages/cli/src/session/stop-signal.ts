import type { Session } from './session.js'

/**
 * Calls a function with a signal that is aborted by Ctrl-C, by SIGTERM, or by the signal of the
 * session, and returns its result.
 */
export async function untilStopped<Result>(
  { io }: Session,
  use: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController()
  const stop = (): void => controller.abort()
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, stop)
  io.signal?.addEventListener('abort', stop)
  if (io.signal?.aborted) stop()
  try {
    return await use(controller.signal)
  } finally {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, stop)
    io.signal?.removeEventListener('abort', stop)
  }
}
