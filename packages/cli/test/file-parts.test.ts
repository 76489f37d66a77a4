import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FileParts } from '../src/output/content/file-parts.js'
import { newFolder } from './run-bin.js'
import { writeFiles } from './write-files.js'

/** Pieces of three megabytes in characters of all lengths. Some are longer than a part. */
const PIECES = ['', '桥'.repeat(700_000), 'a', '🌉'.repeat(250_001), 'é'.repeat(3)]
const TEXT = PIECES.join('')

const write = (folder: string, pieces: readonly string[]) =>
  writeFiles(folder, [{ path: 'issue.json', format: 'json', content: new FileParts(() => pieces) }], { name: 'out' })

describe('FileParts', () => {
  it('are the bytes of their pieces, with their size and hash', () => {
    const parts = new FileParts(() => PIECES)
    expect(parts.length).toBe(Buffer.byteLength(TEXT))
    expect(parts.sha256).toBe(createHash('sha256').update(TEXT).digest('hex'))
    expect(Array.from(parts, (part) => Buffer.from(part).toString()).join('')).toBe(TEXT)
  })

  it('contain bytes between texts as they are', () => {
    const parts = new FileParts(() => ['桥', Uint8Array.of(0xff, 0), '梁', Uint8Array.of(1)])
    expect(Buffer.concat(Array.from(parts, (part) => Buffer.from(part)))).toEqual(
      Buffer.concat([Buffer.from('桥'), Buffer.of(0xff, 0), Buffer.from('梁'), Buffer.of(1)]),
    )
    expect(parts.length).toBe(9)
  })

  it('are written as a new file, left where they are the same, and replaced where they differ', async () => {
    const out = join(newFolder(), 'out')
    const bytes = Buffer.byteLength(TEXT)
    expect(await write(out, PIECES)).toMatchObject([{ bytes, state: 'new' }])
    expect(readFileSync(join(out, 'issue.json'), 'utf8')).toBe(TEXT)
    expect(await write(out, PIECES)).toMatchObject([{ bytes, state: 'unchanged' }])
    expect(await write(out, [...PIECES, '.'])).toMatchObject([{ bytes: bytes + 1, state: 'changed' }])
    expect(await write(out, PIECES)).toMatchObject([{ bytes, state: 'changed' }])
    expect(readFileSync(join(out, 'issue.json'), 'utf8')).toBe(TEXT)
  })
})
