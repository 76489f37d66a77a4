import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { newFolder } from './run-bin.js'
import { runHere } from './run-here.js'

// cspell:ignore IFD
/** A JPEG of 8 by 6 pixels. */
const JPEG = Buffer.from(
  [
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62r',
    'Z4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSk',
    'pKT/wAARCAAGAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAA',
    'AAAAAAAAAAAAAwT/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCWAvA//9k=',
  ].join(''),
  'base64',
)

const PAGE = '## 要闻\n\n## 城东新桥今天通车\n\n![新桥](bridge.jpg)\n\n本报讯 3月7日,城东新桥建成通车。(张三)\n'

/** Returns the JPEG with a segment of Exif data. */
function withExif(tiff: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const header = Buffer.from([0xff, 0xe1, 0, 0])
  header.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([JPEG.subarray(0, 2), header, content, JPEG.subarray(2)])
}

/** Returns Exif data with a width, and then the orientation. */
function exif(orientation: number, order: 'II' | 'MM', start = 8): Buffer {
  const tiff = Buffer.alloc(8 + 2 + 2 * 12 + 4)
  const [write16, write32] =
    order === 'II'
      ? [tiff.writeUInt16LE.bind(tiff), tiff.writeUInt32LE.bind(tiff)]
      : [tiff.writeUInt16BE.bind(tiff), tiff.writeUInt32BE.bind(tiff)]
  tiff.write(order, 'latin1')
  write16(42, 2)
  write32(start, 4)
  write16(2, 8)
  for (const [at, tag, value] of [
    [10, 0x0100, 8],
    [22, 0x0112, orientation],
  ] as const) {
    write16(tag, at)
    write16(3, at + 2)
    write32(1, at + 4)
    write16(value, at + 8)
  }
  return tiff
}

/** Returns the width and height that the pages state for a picture. */
async function sizeOf(picture: Buffer): Promise<[width: number, height: number]> {
  const cwd = newFolder()
  writeFileSync(join(cwd, 'page.md'), PAGE)
  writeFileSync(join(cwd, 'bridge.jpg'), picture)
  const { code, stderr } = await runHere(['convert', 'page.md', '--date', '2024-03-08', '--to', 'html'], cwd)
  expect([code, stderr]).not.toContain('picture-missing')
  const [, width, height] = /<img [^>]*width="(\d+)" height="(\d+)"/.exec(
    readFileSync(join(cwd, 'out/index.html'), 'utf8'),
  )!
  return [Number(width), Number(height)]
}

it.each(['II', 'MM'] as const)(
  'a JPEG that its Exif data (%s) turn has the size in which it is shown',
  async (order) => {
    for (const orientation of [5, 6, 7, 8]) expect(await sizeOf(withExif(exif(orientation, order)))).toEqual([6, 8])
    for (const orientation of [0, 1, 2, 3, 4, 9])
      expect(await sizeOf(withExif(exif(orientation, order)))).toEqual([8, 6])
  },
)

it.each<[name: string, tiff: Buffer]>([
  ['are empty', Buffer.alloc(0)],
  ['end in the header', exif(6, 'II').subarray(0, 6)],
  ['end in the number of fields', exif(6, 'MM').subarray(0, 9)],
  ['end before the orientation', exif(6, 'II').subarray(0, 24)],
  ['have no byte order', Buffer.concat([Buffer.from('XX'), exif(6, 'II').subarray(2)])],
  ['point behind their end', exif(6, 'MM', 36)],
  ['point far behind their end', exif(6, 'II', 0xffff_ffff)],
])('Exif data that %s turn nothing', async (_, tiff) => {
  expect(await sizeOf(withExif(tiff))).toEqual([8, 6])
})

it('a segment that is longer than the file turns nothing', async () => {
  const picture = withExif(exif(6, 'II'))
  picture.writeUInt16BE(0xffff, 4)
  const cwd = newFolder()
  writeFileSync(join(cwd, 'page.md'), PAGE)
  writeFileSync(join(cwd, 'bridge.jpg'), picture)
  expect((await runHere(['convert', 'page.md', '--date', '2024-03-08', '--to', 'html'], cwd)).code).toBe(0)
})
