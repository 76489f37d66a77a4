import { deflateSync } from 'fflate'

/**
 * Compresses bytes into a raw DEFLATE stream (RFC 1951), without a header. The input is valid only
 * until the function returns. The output for a text that every book contains is reused in other
 * books.
 */
export type Deflate = (data: Uint8Array) => Uint8Array

/** Largest memory level of fflate, which counts the bits of its hash table from 12. */
const MAX_MEMORY = 8

/**
 * Compresses with fflate, so that every engine produces the same bytes. The hash table grows with
 * the data. Its size is computed from integers: fflate's own default uses a logarithm, whose last
 * digit may differ between engines.
 */
export const deflate: Deflate = (data) => {
  const bits = 32 - Math.clz32(data.length)
  return deflateSync(data, {
    level: 6,
    mem: Math.max(0, Math.min(MAX_MEMORY, bits - 12)) as 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8,
  })
}
