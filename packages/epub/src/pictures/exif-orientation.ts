/** Length of a marker of JPEG, and of one with the length of its segment, in bytes. */
const MARKER = 2
const SEGMENT_HEADER = 4
/** Marker of the segment with Exif data, and the first marker behind which there are pixels. */
const APP1 = 0xe1
const SCAN = 0xda
/** "Exif" and two zero bytes, with which that segment begins. */
const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0]

/** "II", the byte order of Intel, and "MM", that of Motorola, in the header of TIFF. */
const LITTLE_ENDIAN = 0x4949
const BIG_ENDIAN = 0x4d4d
const TIFF_HEADER = 8
/** Length of a field of TIFF in bytes, the tag of the orientation, and the type of its value. */
const FIELD = 12
const ORIENTATION_TAG = 0x0112
const SHORT = 3

/** The first orientation that turns a picture by 90 degrees, and the last one. */
const FIRST_TURNED = 5
const LAST_TURNED = 8

/**
 * Returns whether the Exif data of a JPEG turns it by 90 degrees, as those of a camera that was
 * held upright do. Browsers and reading systems then show its rows as columns. Damaged data turn
 * nothing.
 */
export function isTurned(jpeg: Uint8Array): boolean {
  const exif = exifOf(jpeg)
  const orientation = exif === null ? 1 : orientationIn(exif)
  return orientation >= FIRST_TURNED && orientation <= LAST_TURNED
}

/** Returns the Exif data of a JPEG as TIFF, or `null` when there are none before the pixels. */
function exifOf(jpeg: Uint8Array): DataView | null {
  const view = viewOf(jpeg)
  let offset = MARKER
  while (offset + SEGMENT_HEADER <= view.byteLength) {
    // Any number of bytes 0xff may precede a marker.
    if (view.getUint8(offset) !== 0xff || view.getUint8(offset + 1) === 0xff) {
      offset++
      continue
    }
    const marker = view.getUint8(offset + 1)
    if (marker === SCAN) return null
    const length = view.getUint16(offset + MARKER)
    const content = jpeg.subarray(offset + SEGMENT_HEADER, offset + MARKER + length)
    if (marker === APP1 && EXIF.every((byte, index) => content[index] === byte))
      return viewOf(content.subarray(EXIF.length))
    offset += MARKER + length
  }
  return null
}

/** Returns the orientation in Exif data; 1, that of pictures without one, when there is none. */
function orientationIn(tiff: DataView): number {
  if (tiff.byteLength < TIFF_HEADER) return 1
  const order = tiff.getUint16(0)
  if (order !== LITTLE_ENDIAN && order !== BIG_ENDIAN) return 1
  const isLittle = order === LITTLE_ENDIAN
  const start = tiff.getUint32(4, isLittle)
  if (start + 2 > tiff.byteLength) return 1
  const fields = tiff.getUint16(start, isLittle)
  for (let index = 0; index < fields; index++) {
    const offset = start + 2 + index * FIELD
    if (offset + FIELD > tiff.byteLength) return 1
    if (tiff.getUint16(offset, isLittle) !== ORIENTATION_TAG) continue
    return tiff.getUint16(offset + 2, isLittle) === SHORT ? tiff.getUint16(offset + 8, isLittle) : 1
  }
  return 1
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength)
