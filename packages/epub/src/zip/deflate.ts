import { deflateSync } from 'fflate'

/**
 * Packs bytes into a raw DEFLATE stream (RFC 1951), without a header. What it is handed is only good until it returns; what it gives for a text
 * that every book holds is used again in other books.
 */
export type Deflate = (data: Uint8Array) => Uint8Array

/** Fewest and most bits of the table in which repetitions are looked up, as fflate counts them from 12. */
const MOST = 8

/**
 * DEFLATE in JavaScript, so that every engine gives the same bytes. The table is as large as the data asks for; the size is
 * reckoned in whole numbers, since engines may differ in the last digit of a logarithm, which fflate would use by itself.
 */
export const deflate: Deflate = (data) => {
  const bits = 32 - Math.clz32(data.length)
  return deflateSync(data, {
    level: 6,
    mem: Math.max(0, Math.min(MOST, bits - 12)) as 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8,
  })
}
