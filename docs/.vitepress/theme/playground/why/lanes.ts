import type { Connection } from './rows.js'

/** A connection and its lane in the margin; lane 0 is next to the text. */
export interface Laned {
  connection: Connection
  lane: number
}

/**
 * Assigns each connection to the innermost lane without overlap. Short connections are inside long
 * ones.
 */
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
