import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { type Plugin as EsbuildPlugin, transform } from 'esbuild'
import type { Plugin as VitePlugin } from 'vite'

/** Files that are imported as text: style sheets, and scripts for browsers. */
const FILE = /\.(?:css|browser\.js)$/

async function minified(file: string): Promise<string> {
  const loader = file.endsWith('.css') ? 'css' : 'js'
  const { code } = await transform(await readFile(file, 'utf8'), { loader, minify: true, target: 'es2022' })
  return loader === 'js' ? code : withoutWhiteSpace(code)
}

/**
 * Minification keeps the white space in the values of custom properties, which has no meaning
 * here.
 */
const withoutWhiteSpace = (css: string): string =>
  css
    .replace(/\s+/g, ' ')
    .replace(/(--[a-z-]+:) /g, '$1')
    .replace(/, "/g, ',"')
    .trim()

/** Imports style sheets and scripts as minified text when the package is built. */
export const textForBuild: EsbuildPlugin = {
  name: 'built-text',
  setup(build) {
    build.onResolve({ filter: FILE }, ({ path, resolveDir }) => ({
      // Without the extension .css at its end, which tsup would handle itself.
      path: `${resolve(resolveDir, path)}#text`,
      namespace: 'built-text',
    }))
    build.onLoad({ filter: /.*/, namespace: 'built-text' }, async ({ path }) => {
      const file = path.slice(0, -'#text'.length)
      return { contents: await minified(file), loader: 'text', watchFiles: [file] }
    })
  },
}

/** Imports style sheets and scripts as minified text when the sources are tested. */
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
