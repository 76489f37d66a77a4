import { createHash } from 'node:crypto'
import type { Issue } from '@banmian/core'
import { describe, expect, it } from 'vitest'
import { renderEpub } from '../src/index.js'
import { deflate } from '../src/zip/deflate.js'
import { issueOfEmptyPages, week } from './issues.js'

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Labels of this test, so that the hash does not depend on the wording of other packages. */
const labels = {
  day: (year: number, month: number, day: number) => `${year}.${month}.${day}`,
  page: (label: string) => `P${label}`,
  unnamedPage: (place: number) => `#${place}`,
  number: (number: string) => `No ${number}`,
  unplaced: '未归位',
  untitled: '无题',
  issue: '报纸',
  cover: '封面',
}

/** A collection without articles: only what this package writes itself. */
const frame = (): Issue[] =>
  [issueOfEmptyPages(), ...week()].map((issue) => ({
    ...issue,
    pages: issue.pages.map((page) => ({ ...page, articles: [] })),
  }))

describe('the bytes on every machine, in every version of Node and in every browser', () => {
  it('are the recorded ones of compressed text', () => {
    const text = Array.from({ length: 3000 }, (_, n) => String.fromCharCode(0x4e00 + ((n * n * 7919) % 2000))).join('')
    expect(sha256(deflate(new TextEncoder().encode(text)))).toBe(
      '9376f59cb399d7aebb30e554f1379d6fe99b9acb5b7b881c18344bf202a70f78',
    )
  })

  it('are the recorded ones of a book', () => {
    expect(sha256(renderEpub(frame(), { labels }))).toBe(
      '6ec685ca5dde87873487d0361c7f6237b7db742affec4881f620458d8e7f2351',
    )
  })
})
