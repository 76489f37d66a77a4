/** Bytes taken in one step. */
const STRIDE = 8

/** Remainders of the polynomial 0xEDB88320 for a byte that is followed by 0, 1, … 7 others, 256 for each. */
const table = new Int32Array(256 * STRIDE)
for (let byte = 0; byte < 256; byte++) {
  let remainder = byte
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1
  table[byte] = remainder
}
for (let at = 256; at < table.length; at++) {
  const before = table[at - 256]!
  table[at] = (before >>> 8) ^ table[before & 0xff]!
}

/** CRC-32 as ZIP wants it (ISO 3309), an unsigned number. */
export function crc32(data: Uint8Array): number {
  let crc = -1
  let at = 0
  for (const end = data.length - STRIDE; at <= end; at += STRIDE) {
    crc ^= data[at]! | (data[at + 1]! << 8) | (data[at + 2]! << 16) | (data[at + 3]! << 24)
    crc =
      table[0x700 | (crc & 0xff)]! ^
      table[0x600 | ((crc >>> 8) & 0xff)]! ^
      table[0x500 | ((crc >>> 16) & 0xff)]! ^
      table[0x400 | (crc >>> 24)]! ^
      table[0x300 | data[at + 4]!]! ^
      table[0x200 | data[at + 5]!]! ^
      table[0x100 | data[at + 6]!]! ^
      table[data[at + 7]!]!
  }
  for (; at < data.length; at++) crc = (crc >>> 8) ^ table[(crc ^ data[at]!) & 0xff]!
  return ~crc >>> 0
}
