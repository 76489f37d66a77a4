import pc from 'picocolors'

/** Where output goes to. `isTTY` and `columns` are as Node's streams have them. */
export interface Sink {
  write: (data: string | Uint8Array) => unknown
  isTTY?: boolean
  columns?: number
}

/** Variables of the environment. */
export type Env = Readonly<Record<string, string | undefined>>

/** Colors for a stream, which do nothing where none are wanted. */
export type Colors = ReturnType<typeof pc.createColors>

/** Whether a stream gets colors: `NO_COLOR` says no, `FORCE_COLOR` says yes, else a terminal that is not `dumb` does. */
export function wantsColor({ isTTY }: Sink, env: Env): boolean {
  if (env['NO_COLOR']) return false
  const force = env['FORCE_COLOR']
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  return isTTY === true && env['TERM'] !== 'dumb'
}

/** The colors for a stream. */
export const colorsFor = (sink: Sink, env: Env): Colors => pc.createColors(wantsColor(sink, env))
