/** Number of bytes processed per step. */
const STRIDE = 8

/** CRCs (polynomial 0xEDB88320) of a byte followed by 0 to 7 zero bytes, 256 entries for each. */
const table = new Int32Array(256 * STRIDE)
for (let byte = 0; byte < 256; byte++) {
  let remainder = byte
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1
  table[byte] = remainder
}
for (let index = 256; index < table.length; index++) {
  const previous = table[index - 256]!
  table[index] = (previous >>> 8) ^ table[previous & 0xff]!
}

/** Returns the CRC-32 that ZIP uses (ISO 3309), as an unsigned number. */
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
