/** The chunk with the first pixels of a PNG, and the marker before those of a JPEG. */
const PNG_DATA = [0x49, 0x44, 0x41, 0x54]
const JPEG_SCAN = [0xff, 0xda]

/** Bytes of a GIF before its color table, and the number of the byte that tells its size. */
const GIF_HEADER = 13
const GIF_FLAGS = 10
const GIF_EXTENSION = 0x21
const GIF_IMAGE = 0x2c

/**
 * Returns whether a picture goes on after its header, so that there is something to show. The end
 * of the picture may be missing: reading systems show the rest.
 */
export function hasImageData(data: Uint8Array, type: string): boolean {
  if (type === 'image/png') return contains(data, PNG_DATA)
  if (type === 'image/jpeg') return contains(data, JPEG_SCAN)
  return type === 'image/gif' ? hasGifImage(data) : true
}

/** Returns whether a GIF has a first image, behind its color table and its extensions. */
function hasGifImage(data: Uint8Array): boolean {
  const flags = data[GIF_FLAGS] ?? 0
  let offset = GIF_HEADER + (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0)
  while (data[offset] === GIF_EXTENSION) {
    offset += 2
    for (let length = data[offset]; length !== undefined && length > 0; length = data[offset]) offset += length + 1
    offset++
  }
  const [width, height] = [5, 7].map((at) => (data[offset + at] ?? 0) | ((data[offset + at + 1] ?? 0) << 8))
  return data[offset] === GIF_IMAGE && offset + 9 < data.length && width !== 0 && height !== 0
}

function contains(data: Uint8Array, bytes: readonly number[]): boolean {
  const [first = 0, ...rest] = bytes
  for (let index = data.indexOf(first); index >= 0; index = data.indexOf(first, index + 1))
    if (rest.every((byte, at) => data[index + 1 + at] === byte)) return true
  return false
}
