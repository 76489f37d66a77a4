import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { bundle } from './bundle.js'

/** Bytes, compressed, of what a web page loads for one import; core and html are counted by themselves. */
const LIMIT = 10 * 1024
describe('a bundle', () => {
  it('of renderRss with markup is small, and brings no other format', async () => {
    const code = await bundle('renderRss')
    expect(gzipSync(code).length).toBeLessThan(LIMIT)
    for (const foreign of ['jsonfeed.org', 'opds-spec.org', 'sitemaps.org', 'outline', 'color-scheme']) {
      expect(code).not.toContain(foreign)
    }
    expect(code).not.toContain('<feed')
  }, 60_000)

  it('of any other brings no RSS', async () => {
    for (const name of ['renderAtom', 'renderJsonFeed', 'renderOpds', 'renderOpml', 'feedHeaders']) {
      const code = await bundle(name)
      expect(code, name).not.toContain('<channel>')
      expect(gzipSync(code).length, name).toBeLessThan(LIMIT)
    }
  }, 60_000)
})
