import { describe, expect, it } from 'vitest'
import { DEFLATED, directoryHeader, endRecord, localHeader, STORED } from '../src/zip/zip-records.js'

const entry = { path: 'a', method: DEFLATED, crc: 0x12345678, compressedSize: 7, size: 9, offset: 11 }
const GB = 2 ** 30

const view = (record: Uint8Array): DataView => new DataView(record.buffer, record.byteOffset, record.length)
const u16 = (record: Uint8Array, offset: number): number => view(record).getUint16(offset, true)
const u32 = (record: Uint8Array, offset: number): number => view(record).getUint32(offset, true)
const u64 = (record: Uint8Array, offset: number): number => Number(view(record).getBigUint64(offset, true))

describe('the headers of a file', () => {
  it('have 32-bit sizes below 4 GB', () => {
    const local = localHeader(entry)
    expect([u32(local, 0), u16(local, 4), u16(local, 8), u32(local, 14)]).toEqual([
      0x04034b50,
      20,
      DEFLATED,
      0x12345678,
    ])
    expect([u32(local, 18), u32(local, 22), u16(local, 28), local.length]).toEqual([7, 9, 0, 31])
    const directory = directoryHeader(entry)
    expect([u32(directory, 0), u16(directory, 4), u16(directory, 6)]).toEqual([0x02014b50, 20, 20])
    expect([u32(directory, 20), u32(directory, 24), u32(directory, 42), directory.length]).toEqual([7, 9, 11, 47])
    expect(u16(localHeader({ ...entry, method: STORED }), 4)).toBe(10)
  })

  it.each([
    { compressedSize: 5 * GB, size: 6 * GB },
    { compressedSize: 3 * GB, size: 6 * GB },
    { compressedSize: 5 * GB, size: 0xffffffff },
  ])('have 64-bit sizes in the extra field from 4 GB: %o', (sizes) => {
    for (const [record, path, version, extra] of [
      [localHeader({ ...entry, ...sizes }), 30, 4, 28],
      [directoryHeader({ ...entry, ...sizes }), 46, 6, 30],
    ] as const) {
      expect(u16(record, version)).toBe(45)
      expect([u32(record, extra - 10), u32(record, extra - 6), u16(record, extra)]).toEqual([
        0xffffffff, 0xffffffff, 20,
      ])
      expect([u16(record, path + 1), u16(record, path + 3)]).toEqual([1, 16])
      expect([u64(record, path + 5), u64(record, path + 13)]).toEqual([sizes.size, sizes.compressedSize])
      expect(record.length).toBe(path + 21)
    }
  })

  it('have a 64-bit offset in the directory from 4 GB', () => {
    const record = directoryHeader({ ...entry, offset: 5 * GB })
    expect([u32(record, 20), u32(record, 24), u32(record, 42)]).toEqual([7, 9, 0xffffffff])
    expect([u16(record, 49), u64(record, 51)]).toEqual([8, 5 * GB])
  })
})

describe('the records at the end', () => {
  it('are one below the limits of ZIP', () => {
    const record = endRecord(65_534, 0xfffffffe, 0xfffffffe)
    expect([u32(record, 0), u16(record, 8), u16(record, 10), record.length]).toEqual([0x06054b50, 65_534, 65_534, 22])
    expect([u32(record, 12), u32(record, 16)]).toEqual([0xfffffffe, 0xfffffffe])
  })

  it.each([
    { count: 65_535, size: 1, start: 1 },
    { count: 1, size: 0xffffffff, start: 1 },
    { count: 1, size: 1, start: 5 * GB },
  ])('are three from the limits of ZIP: %o', ({ count, size, start }) => {
    const record = endRecord(count, size, start)
    // The size of the record counts from after this field (APPNOTE 4.3.14.1).
    expect([u32(record, 0), u64(record, 4), u16(record, 12), u16(record, 14)]).toEqual([0x06064b50, 44, 45, 45])
    expect([24, 32, 40, 48].map((offset) => u64(record, offset))).toEqual([count, count, size, start])
    expect([u32(record, 56), u64(record, 64), u32(record, 72)]).toEqual([0x07064b50, start + size, 1])
    expect([u32(record, 76), u16(record, 84)]).toEqual([0x06054b50, Math.min(count, 0xffff)])
    expect([u32(record, 88), u32(record, 92)]).toEqual([Math.min(size, 0xffffffff), Math.min(start, 0xffffffff)])
    expect(record.length).toBe(98)
  })
})
