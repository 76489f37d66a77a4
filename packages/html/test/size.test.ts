import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { textForBuild } from '../built-text.js'

/** What someone who imports one function ships, in bytes: minified and compressed, without `@banmian/core`. */
async function shippedFor(name: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { ${name} } from './src/index.ts'`,
      resolveDir: new URL('..', import.meta.url).pathname,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    external: ['@banmian/core'],
    plugins: [textForBuild],
  })
  return compressed(outputFiles[0]!.text)
}

const compressed = (text: string): number => gzipSync(text, { level: 9 }).length
const KB = 1000

describe('what is shipped', () => {
  // Whoever writes whole pages ships their style sheet with them.
  it.each([
    ['renderContent', 6],
    ['renderArticle', 15],
    ['renderIssue', 15.5],
    ['renderFiles', 19.2],
    ['renderSite', 25.5],
  ])('with %s is at most %d KB, its CSS among it', async (name, most) => {
    const size = await shippedFor(name)
    console.log(`${name}: ${(size / KB).toFixed(1)} KB`)
    expect(size).toBeLessThanOrEqual(most * KB)
  })
})
