import type { PageIdentity, Reading, ReadPage } from '../reading/reading.js'
import { blocksOf } from './blocks/page-blocks.js'
import type { PaintedPage } from './glyphs/glyphs.js'
import { type PageLines, readLines } from './lines/read-lines.js'
import type { FileImage } from './pictures/file-images.js'
import { type PagePictures, pagePictures } from './pictures/page-pictures.js'
import { reportLinks, reportText } from './report-text.js'
import { divideSpread, spreadOf } from './spread.js'

/** The images of a file, by the numbers that pdf.js names. */
export type FileImages = ReadonlyMap<string, FileImage>

/**
 * Reads what a page of the file paints, as one page of the source, or two that are side by side.
 */
export function readPaintedPage(
  painted: PaintedPage,
  images: FileImages,
  reading: Reading,
  number: number,
  identity: PageIdentity,
): void {
  const found = pagePictures(painted, images)
  const read = readLines(painted, found.hasScan)
  const spread = spreadOf(painted, read.lines)
  if (!spread) {
    fillPage(reading.page(painted, identity), painted, found, read, `page-${number}`)
    return
  }
  divideSpread(painted, spread).forEach((half, index) => {
    const page = reading.page(half)
    page.note('spread-divided', `Page ${number} of the file has two pages side by side, which are divided.`)
    const own = pagePictures(half, images)
    fillPage(page, half, own, readLines(half, own.hasScan), `page-${number}-${index + 1}`)
  })
}

function fillPage(
  page: ReadPage,
  painted: PaintedPage,
  { pictures }: PagePictures,
  read: PageLines,
  name: string,
): void {
  reportText(read, page)
  reportLinks(painted, read, page)
  const boxes = pictures.map(({ box }) => box)
  const parts: { order: number; add: () => void }[] = blocksOf(read.lines, boxes, painted).map(({ order, block }) => ({
    order,
    add: () => page.add(block),
  }))
  pictures.forEach(({ box, width, height, jpeg, order }, index) => {
    const path = `${name}-picture-${index + 1}.jpg`
    const size = { width, height }
    const add = (): void => (jpeg ? page.addEmbeddedPicture(path, jpeg, box, size) : page.addPicture('', box, size))
    parts.push({ order, add })
  })
  const others = pictures.filter(({ jpeg }) => !jpeg).length
  if (others)
    page.note(
      'picture-without-file',
      `${others} ${others === 1 ? 'picture is' : 'pictures are'} not JPEG, and only the place is read.`,
    )
  for (const { add } of parts.sort((a, b) => a.order - b.order)) add()
}
