import { type Box, withinPage } from '../../page/box.js'
import type { PaintedPage, PaintedPicture } from '../glyphs/glyphs.js'
import type { FileImage } from './file-images.js'

/** A picture of a page. */
interface PagePicture {
  box: Box
  width: number
  height: number
  jpeg: Uint8Array | null
  /** Place in the order in which the page is painted. */
  order: number
}

/** The pictures of a page, and the number of those that are not listed, by reason. */
export interface PagePictures {
  pictures: PagePicture[]
  /** True when a picture covers the page, as a scan of it does. */
  hasScan: boolean
}

/** Shortest side of a picture, in points; smaller ones are ornaments. */
const SMALLEST = 24
/** Share of the page that a scan of it covers, or a background. */
const WHOLE = 0.8

/** Returns the pictures that a page paints. Copies on the same place and ornaments are left out. */
export function pagePictures(
  { pictures, width, height }: Pick<PaintedPage, 'pictures' | 'width' | 'height'>,
  images: ReadonlyMap<string, FileImage>,
): PagePictures {
  const places = new Set<string>()
  const found: PagePicture[] = []
  let hasScan = false
  for (const painted of pictures) {
    const box = withinPage(painted.box, width, height)
    if (!box || Math.min(box[2] - box[0], box[3] - box[1]) < SMALLEST) continue
    if ((box[2] - box[0]) * (box[3] - box[1]) > WHOLE * width * height) {
      hasScan = true
      continue
    }
    const place = box.map(Math.round).join(' ')
    if (places.has(place)) continue
    places.add(place)
    found.push(pictureOf(painted, box, images))
  }
  return { pictures: found, hasScan }
}

function pictureOf(
  { width, height, order }: PaintedPicture,
  box: Box,
  images: ReadonlyMap<string, FileImage>,
): PagePicture {
  const image = images.get(`${width} ${height}`) ?? { width, height, jpeg: null }
  return { ...image, box: box.map((edge) => Math.round(edge * 100) / 100) as unknown as Box, order }
}
