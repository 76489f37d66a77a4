import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { bundle } from './bundle.js'

/** Compressed size of what a web page loads for one import, in bytes, without core and html. */
const LIMIT = 13.6 * 1024
describe('a bundle', () => {
  it('of renderRss with markup is small and contains no other format', async () => {
    const code = await bundle('renderRss')
    expect(gzipSync(code).length).toBeLessThan(LIMIT)
    for (const foreign of ['jsonfeed.org', 'opds-spec.org', 'sitemaps.org', 'outline', 'color-scheme']) {
      expect(code).not.toContain(foreign)
    }
    expect(code).not.toContain('<feed')
  }, 60_000)

  it('of any other renderer contains no RSS', async () => {
    for (const name of ['renderAtom', 'renderJsonFeed', 'renderOpds', 'renderOpml', 'feedHeaders']) {
      const code = await bundle(name)
      expect(code, name).not.toContain('<channel>')
      expect(gzipSync(code).length, name).toBeLessThan(LIMIT)
    }
  }, 60_000)
})
