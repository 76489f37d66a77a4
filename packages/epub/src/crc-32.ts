/** Bytes taken in one step; each has a table of its own. */
const STRIDE = 8

/** Remainders of the polynomial 0xEDB88320 for a byte that is followed by 0, 1, … 7 others. */
const tables = Array.from({ length: STRIDE }, () => new Int32Array(256))
for (let byte = 0; byte < 256; byte++) {
  let remainder = byte
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1
  tables[0]![byte] = remainder
}
for (let after = 1; after < STRIDE; after++) {
  for (let byte = 0; byte < 256; byte++) {
    const before = tables[after - 1]![byte]!
    tables[after]![byte] = (before >>> 8) ^ tables[0]![before & 0xff]!
  }
}
const [t0, t1, t2, t3, t4, t5, t6, t7] = tables as [
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
]

/** CRC-32 as ZIP wants it (ISO 3309), an unsigned number. */
export function crc32(data: Uint8Array): number {
  let crc = -1
  let at = 0
  for (const end = data.length - STRIDE; at <= end; at += STRIDE) {
    crc ^= data[at]! | (data[at + 1]! << 8) | (data[at + 2]! << 16) | (data[at + 3]! << 24)
    crc =
      t7[crc & 0xff]! ^
      t6[(crc >>> 8) & 0xff]! ^
      t5[(crc >>> 16) & 0xff]! ^
      t4[crc >>> 24]! ^
      t3[data[at + 4]!]! ^
      t2[data[at + 5]!]! ^
      t1[data[at + 6]!]! ^
      t0[data[at + 7]!]!
  }
  for (; at < data.length; at++) crc = (crc >>> 8) ^ t0[(crc ^ data[at]!) & 0xff]!
  return ~crc >>> 0
}
