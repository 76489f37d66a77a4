import { gzipSync } from 'node:zlib'
import { folderOf } from '@banmian/test-kit'
import { build, type Rollup } from 'vite'
import { describe, expect, it } from 'vitest'

/** Bytes, compressed, of what a web page loads for one import; core and html are counted by themselves. */
const LIMIT = 10 * 1024
const source = (path: string): string => new URL(path, import.meta.url).pathname

const bundle = (names: string): Promise<string> =>
  folderOf({ 'entry.js': `export { ${names} } from ${JSON.stringify(source('../src/index.ts'))}` }, async (folder) => {
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      root: folder,
      resolve: { alias: { '@banmian/markup': source('../../markup/src/index.ts') } },
      build: {
        write: false,
        minify: true,
        lib: { entry: `${folder}/entry.js`, formats: ['es'], fileName: 'bundle' },
        rollupOptions: { external: [/^@banmian\/(?:core|html)$/] },
      },
    })
    const [output] = [built].flat() as Rollup.RollupOutput[]
    return output!.output[0].code
  })

describe('a bundle', () => {
  it('of renderRss with markup is small, and brings no other format', async () => {
    const code = await bundle('renderRss')
    expect(gzipSync(code).length).toBeLessThan(LIMIT)
    for (const foreign of [
      'jsonfeed.org',
      'opds-spec.org',
      'sitemaps.org',
      'outline',
      'atom:xmlns',
      'RFC 4287',
      'color-scheme',
    ]) {
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
