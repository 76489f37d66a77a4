import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { type Plugin as EsbuildPlugin, transform } from 'esbuild'
import type { Plugin as VitePlugin } from 'vite'

/** Files that pages hold or link to: style sheets, and scripts that run in a browser. */
const FILE = /\.(?:css|browser\.js)$/

async function minified(file: string): Promise<string> {
  const loader = file.endsWith('.css') ? 'css' : 'js'
  const { code } = await transform(await readFile(file, 'utf8'), { loader, minify: true, target: 'es2022' })
  return loader === 'js' ? code : withoutBlanks(code)
}

/** Custom properties keep the blanks and lines of their values, which mean nothing in these. */
const withoutBlanks = (css: string): string =>
  css
    .replace(/\s+/g, ' ')
    .replace(/(--[a-z-]+:) /g, '$1')
    .replace(/, "/g, ',"')
    .trim()

/** Gives an imported style sheet or script as text without comments and blanks, when the package is built. */
export const textForBuild: EsbuildPlugin = {
  name: 'built-text',
  setup(build) {
    build.onResolve({ filter: FILE }, ({ path, resolveDir }) => ({
      // Not ending in .css, so that tsup leaves it alone.
      path: `${resolve(resolveDir, path)}#text`,
      namespace: 'built-text',
    }))
    build.onLoad({ filter: /.*/, namespace: 'built-text' }, async ({ path }) => {
      const file = path.slice(0, -'#text'.length)
      return { contents: await minified(file), loader: 'text', watchFiles: [file] }
    })
  },
}

/** The same, when the sources are tested. */
export const textForTests: VitePlugin = {
  name: 'built-text',
  enforce: 'pre',
  resolveId: (path, importer) =>
    importer && path.startsWith('.') && FILE.test(path) ? `\0built-text:${resolve(dirname(importer), path)}.js` : null,
  load: async (id) =>
    id.startsWith('\0built-text:')
      ? `export default ${JSON.stringify(await minified(id.slice('\0built-text:'.length, -'.js'.length)))}`
      : null,
}
