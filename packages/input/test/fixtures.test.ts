import { parseIssue } from '@banmian/core'
import { describe, expect, it } from 'vitest'
import { readSources } from '../src/index.js'
import { described } from './described.js'
import { fixture, fixtures, metsFolder } from './fixture-files.js'

describe.each(fixtures)('%s', (name) => {
  const result = readSources(fixture(name), { name, folder: metsFolder })

  it('is read as the reviewed file says', async () => {
    await expect(described(result)).toMatchFileSnapshot(`fixtures/expected/${name}.txt`)
  })

  it('has lines that are within the page, in order, and slices of the text', () => {
    for (const { text, layout } of result.sources) {
      let done = 0
      for (const { start, end, box } of layout?.lines ?? []) {
        expect(start).toBeGreaterThanOrEqual(done)
        expect(end).toBeGreaterThan(start)
        expect(text.slice(start, end)).toMatch(/^\S.*\S$|^\S$/)
        expect(box[0]).toBeGreaterThanOrEqual(0)
        expect(box[1]).toBeGreaterThanOrEqual(0)
        expect(box[2]).toBeLessThanOrEqual(layout!.width)
        expect(box[3]).toBeLessThanOrEqual(layout!.height)
        done = end
      }
    }
  })

  it('names pictures where their Markdown is', () => {
    for (const { source, start, path } of result.pictures)
      if (path !== null) expect(result.sources[source]!.text.slice(start)).toMatch(/^!\[\]\(/)
  })

  it('is accepted by parseIssue', () => {
    const { issue } = parseIssue(result.sources, result.facts)
    expect(issue.pages).toHaveLength(result.sources.length)
    expect(issue.pages[0]!.articles.length).toBeGreaterThan(0)
  })

  it('is read the same from text and from bytes, and again', () => {
    const text = new TextDecoder().decode(fixture(name))
    expect(readSources(text, { name, folder: metsFolder })).toEqual(result)
  })
})
