import { spawnSync } from 'node:child_process'
import { mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { renderEpub } from '../src/index.js'
import { concatenate } from '../src/zip/chunk-buffer.js'
import { crc32 } from '../src/zip/crc-32.js'
import { deflate } from '../src/zip/deflate.js'
import { type ZipFile, ZipWriter } from '../src/zip/zip-writer.js'
import { issue } from './issues.js'

const text = (value: string): Uint8Array => new TextEncoder().encode(value)
const zipped = (files: readonly ZipFile[], offset = 0): Uint8Array => {
  const zip = new ZipWriter(deflate, offset)
  return concatenate([...files.flatMap((file) => [...zip.add(file)]), ...zip.end()])
}
const u16 = (bytes: Uint8Array, at: number): number => new DataView(bytes.buffer, bytes.byteOffset).getUint16(at, true)

const hasPython = spawnSync('python3', ['--version']).status === 0
if (!hasPython) console.warn('Skipped: reading archives with python3, which is not installed here.')

describe('crc32', () => {
  it('returns the check value of the standard', () => {
    expect(crc32(text('123456789'))).toBe(0xcbf43926)
  })

  it('agrees with a bitwise implementation at every length', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => crc32(bytes) === bitwise(bytes)))
  })
})

describe('deflate', () => {
  it('is inflated by another implementation', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
        expect(new Uint8Array(inflateRawSync(deflate(bytes)))).toEqual(bytes)
      }),
    )
  })
})

describe('an archive', () => {
  it('contains the files that were added', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z0-9/.-]{1,20}$/), { maxLength: 8 })
    fc.assert(
      fc.property(names, fc.uint8Array({ maxLength: 600 }), fc.boolean(), (paths, data, stored) => {
        const read = unzipSync(zipped(paths.map((path) => ({ path, content: data, stored }))))
        expect(Object.keys(read).sort()).toEqual([...paths].sort())
        for (const path of paths) expect(read[path]).toEqual(data)
      }),
    )
  })

  it('begins with the media type at the offset that OCF requires', () => {
    const book = renderEpub(issue())
    expect(new TextDecoder().decode(book.subarray(30, 58))).toBe('mimetypeapplication/epub+zip')
    expect([4, 6, 8, 10, 12, 28].map((at) => u16(book, at))).toEqual([10, 0, 0, 0, 33, 0])
  })

  it('requires the version that a file needs: 1.0 stored, 2.0 compressed', () => {
    const data = text('字'.repeat(100))
    expect(u16(zipped([{ path: 'a', content: data, stored: true }]), 4)).toBe(10)
    expect(u16(zipped([{ path: 'a', content: data, stored: false }]), 4)).toBe(20)
    expect(u16(zipped([{ path: 'a', content: text('a'), stored: false }]), 4)).toBe(10)
  })

  it('contains texts as UTF-8, short and long, compressed or not', () => {
    const texts = ['版面 page 𠮷 \u00e9', '\ud800', '一'.repeat(21_845), '𠮷'.repeat(21_845), 'ab'.repeat(40_000), '']
    const files = texts.flatMap((content, n) => [
      { path: `p${n}`, content, stored: false },
      { path: `s${n}`, content, stored: true },
    ])
    // A function that returns its input must not see it change with the next file.
    for (const pack of [deflate, (data: Uint8Array) => data]) {
      const zip = new ZipWriter(pack)
      const read = unzipSync(concatenate([...files.flatMap((file) => [...zip.add(file)]), ...zip.end()]))
      for (const { path, content } of files)
        expect(Buffer.from(read[path] ?? 'none').equals(text(content)), path).toBe(true)
    }
  })

  it('compresses a common text once for all archives', () => {
    const packed: number[] = []
    const counting = (data: Uint8Array): Uint8Array => {
      packed.push(data.length)
      return deflate(data)
    }
    const make = (content: string): Uint8Array => {
      const zip = new ZipWriter(counting)
      return concatenate([...zip.add({ path: 'a', content, stored: false, common: true }), ...zip.end()])
    }
    const [first, again, other] = [make('字'.repeat(90)), make('字'.repeat(90)), make('版'.repeat(80))]
    expect(again).toEqual(first)
    expect(packed).toEqual([270, 240])
    expect(unzipSync(other ?? new Uint8Array())['a']).toEqual(text('版'.repeat(80)))
  })

  it('uses ZIP64 from 65,535 files', () => {
    const files = Array.from({ length: 65_535 }, (_, n) => ({ path: `f${n}`, content: text('1'), stored: true }))
    const signature = (bytes: Uint8Array): number => Buffer.from(bytes).indexOf(Buffer.from('PK\x06\x06', 'latin1'))
    const many = zipped(files)
    expect(signature(many)).toBeGreaterThan(0)
    expect(signature(zipped(files.slice(1)))).toBe(-1)
    expect(Object.keys(unzipSync(many))).toHaveLength(65_535)
  })

  it.skipIf(!hasPython)('uses ZIP64 beyond 4 GB, which another reader confirms', () => {
    const folder = mkdtempSync(join(tmpdir(), 'banmian-'))
    try {
      // The first 5 GB are a hole in a sparse file.
      const start = 5_000_000_000
      const file = openSync(join(folder, 'far.zip'), 'w')
      writeSync(file, zipped([{ path: 'a', content: text('版面'.repeat(50)), stored: false }], start), 0, null, start)
      const read = 'import sys,zipfile; print(zipfile.ZipFile(sys.argv[1]).read("a").decode()[:2])'
      const { stdout, stderr } = spawnSync('python3', ['-c', read, join(folder, 'far.zip')], {
        encoding: 'utf8',
        env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
      })
      expect(stderr).toBe('')
      expect(stdout.trim()).toBe('版面')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

function bitwise(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}
