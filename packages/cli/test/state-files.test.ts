import { describe, expect, it } from 'vitest'
import {
  EMPTY_MANIFEST,
  formatManifest,
  type Manifest,
  type ManifestIssue,
  parseManifest,
} from '../src/manifest/manifest.js'
import { builtIssues, formatRecord, parseRecord } from '../src/records/build-record.js'

/** Returns the text of a file that is written in parts. */
const textOf = (parts: Iterable<Uint8Array>): string =>
  Buffer.concat(Array.from(parts, (part) => part.slice())).toString()

const FILE = { format: 'html', issue: '桥 "日报"', sha256: 'a'.repeat(64) }
const ISSUE: ManifestIssue = {
  date: '2024-03-08',
  edition: null,
  inputs: { '../b.md': '1', '../a.md': '2' },
  sha256: '3',
}

const MANIFESTS: [name: string, manifest: Manifest][] = [
  ['nothing', EMPTY_MANIFEST],
  ['a file and no issue', { files: new Map([['index.html', FILE]]), issues: new Map() }],
  [
    'files and issues',
    {
      files: new Map(['b', 'a', 'a/c', 'a.html'].map((path) => [path, FILE])),
      issues: new Map([
        ['2024-03-08', ISSUE],
        ['2024-03-07\n', { ...ISSUE, inputs: {} }],
      ]),
    },
  ],
]

const sorted = <Value>(map: ReadonlyMap<string, Value>): [string, Value][] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1))

describe('The manifest', () => {
  it.each(MANIFESTS)('is read as it was written: %s', (_, manifest) => {
    const text = textOf(formatManifest(manifest))
    expect(parseManifest(Buffer.from(text), 'out')).toEqual(manifest)
  })

  it.each(MANIFESTS)('is JSON with an entry on a line, in order: %s', (_, manifest) => {
    const text = textOf(formatManifest(manifest))
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 1)}\n`)
    const paths = [...text.matchAll(/^ {2}"(.*)": \{/gm)].map(([, path]) => JSON.parse(`"${path}"`))
    expect(paths).toEqual([...sorted(manifest.files), ...sorted(manifest.issues)].map(([path]) => path))
  })
})

describe('The record of a build', () => {
  it('is read as it was written', () => {
    const stamp = [1, 2, 3] as never
    const issue = { issue: { id: '桥', date: null, edition: null }, pages: { 'a.html': stamp }, removed: [0] } as never
    const record = { key: 'key', issues: { '2024-03-08': issue, other: issue }, lists: null }
    const text = textOf(formatRecord(record))
    expect(text).toBe(`${JSON.stringify({ version: 4, ...record })}\n`)
    expect(parseRecord(Buffer.from(text), 'key')).toMatchObject(record)
    expect(parseRecord(Buffer.from(text), 'other').issues).toEqual({})
    expect(builtIssues(Buffer.from(text))).toEqual(new Set(['桥']))
  })

  it.each([null, '', '{}', '[]', '{"version":0,"issues":{}}'])('counts as none where it is %j', (text) => {
    const content = text === null ? null : Buffer.from(text)
    expect(builtIssues(content)).toBe(null)
    expect(parseRecord(content, 'key')).toEqual({ key: 'key', issues: {}, lists: null })
  })
})
