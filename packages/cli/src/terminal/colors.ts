import pc from 'picocolors'

/** A stream for output. `isTTY` and `columns` are those of Node's streams. */
export interface OutputStream {
  write: (data: string | Uint8Array) => unknown
  isTTY?: boolean
  columns?: number
}

/** Environment variables. */
export type Env = Readonly<Record<string, string | undefined>>

/**
 * Functions that color text for a stream, or return it unchanged if the stream gets no colors.
 */
export type Colors = ReturnType<typeof pc.createColors>

/**
 * Returns whether a stream gets colors: not with `NO_COLOR`, always with `FORCE_COLOR`, else on a
 * terminal that is not `dumb`.
 */
export function wantsColor({ isTTY }: OutputStream, env: Env): boolean {
  if (env['NO_COLOR']) return false
  const force = env['FORCE_COLOR']
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  return isTTY === true && env['TERM'] !== 'dumb'
}

/** Returns the colors for a stream. */
export const colorsFor = (stream: OutputStream, env: Env): Colors => pc.createColors(wantsColor(stream, env))
