import type { Connection } from './rows.js'

/** A connection and the lane of the margin that it runs in; 0 is next to the text. */
export interface Laned {
  connection: Connection
  lane: number
}

/** Gives each connection the innermost lane in which it meets no other; short ones run inside long ones. */
export function lanesOf(connections: readonly Connection[]): Laned[] {
  const taken: { from: number; to: number }[][] = []
  return connections
    .toSorted((a, b) => length(a) - length(b))
    .map((connection) => {
      const span = { from: Math.min(connection.from, connection.to), to: Math.max(connection.from, connection.to) }
      let lane = 0
      while (taken[lane]?.some((other) => span.from <= other.to && other.from <= span.to)) lane += 1
      taken[lane] = [...(taken[lane] ?? []), span]
      return { connection, lane }
    })
}

const length = ({ from, to }: Connection) => Math.abs(from - to)
