import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { cssTextForBuild } from '../css-text.js'
import { renderStylesheet } from '../src/index.js'

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
    plugins: [cssTextForBuild],
  })
  return compressed(outputFiles[0]!.text)
}

const compressed = (text: string): number => gzipSync(text, { level: 9 }).length
const KB = 1000

describe('what is shipped', () => {
  const css = compressed(renderStylesheet())

  // Whoever writes whole pages ships the style sheet with them.
  it.each([
    ['renderContent', 6.1, 0],
    ['renderArticle', 13, css],
    ['renderIssue', 13, css],
    ['renderFiles', 15.2, css],
    ['renderSite', 19.8, css],
  ])('%s is at most %d KB beside the style sheet', async (name, most, style) => {
    const size = (await shippedFor(name)) - style
    console.log(
      `${name}: ${(size / KB).toFixed(1)} KB${style === 0 ? '' : ` and ${(style / KB).toFixed(1)} KB of CSS`}`,
    )
    expect(size).toBeLessThanOrEqual(most * KB)
  })
})
