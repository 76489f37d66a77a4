import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { textForBuild } from '../built-text.js'

/** Returns the size of a bundle that imports one function, minified and compressed, in bytes. */
async function bundleSize(name: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { ${name} } from './src/index.ts'`,
      resolveDir: new URL('..', import.meta.url).pathname,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    logLevel: 'silent',
    write: false,
    plugins: [textForBuild],
  })
  return gzipSync(outputFiles[0]!.text, { level: 9 }).length
}

const KB = 1000
/** Maximum difference between the README and the measurement, as a part of the size. */
const TOLERANCE = 0.03

it('an import has the size that the README states', async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8')
  const rows = [...readme.matchAll(/^\| `((?:render|stream)\w+)` \| ([\d.]+) KB \|/gm)]
  expect(rows.map(([, name]) => name)).toEqual([
    'renderContent',
    'renderArticle',
    'renderIssue',
    'streamFiles',
    'streamSite',
    'renderEmail',
    'renderStylesheet',
  ])
  for (const [, name, stated] of rows) {
    const size = (await bundleSize(name!)) / KB
    console.log(`${name}: ${size.toFixed(1)} KB`)
    expect(Math.abs(size - Number(stated)), `${name} is ${size} KB`).toBeLessThan(Number(stated) * TOLERANCE)
  }
})
