import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { textForBuild } from '../built-text.js'

/** What someone who imports one function ships, in bytes, with all that it needs: minified and compressed. */
async function shippedFor(name: string): Promise<number> {
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
/** The README is right as long as the figure is this close. */
const NEAR = 0.03

it('an import costs what the README says', async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8')
  const rows = [...readme.matchAll(/^\| `(render\w+)` \| ([\d.]+) KB \|/gm)]
  expect(rows.map(([, name]) => name)).toEqual([
    'renderContent',
    'renderArticle',
    'renderIssue',
    'streamFiles',
    'streamSite',
    'renderStylesheet',
  ])
  for (const [, name, told] of rows) {
    const size = (await shippedFor(name!)) / KB
    console.log(`${name}: ${size.toFixed(1)} KB`)
    expect(Math.abs(size - Number(told)), `${name} is ${size} KB`).toBeLessThan(Number(told) * NEAR)
  }
})
