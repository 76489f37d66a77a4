import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { type Plugin as EsbuildPlugin, transform } from 'esbuild'
import type { Plugin as VitePlugin } from 'vite'

/** Custom properties keep the blanks and lines of their values, which mean nothing in these. */
const minified = async (file: string): Promise<string> => {
  const { code } = await transform(await readFile(file, 'utf8'), { loader: 'css', minify: true })
  return code.replace(/\s+/g, ' ').replace(/(--[a-z-]+:) /g, '$1').replace(/, "/g, ',"').trim()
}

/** Gives an imported style sheet as text without comments and blanks, when the package is built. */
export const cssTextForBuild: EsbuildPlugin = {
  name: 'css-text',
  setup(build) {
    build.onResolve({ filter: /\.css$/ }, ({ path, resolveDir }) => ({
      // Not ending in .css, so that tsup leaves it alone.
      path: `${resolve(resolveDir, path)}#text`,
      namespace: 'css-text',
    }))
    build.onLoad({ filter: /.*/, namespace: 'css-text' }, async ({ path }) => {
      const file = path.slice(0, -'#text'.length)
      return { contents: await minified(file), loader: 'text', watchFiles: [file] }
    })
  },
}

/** The same, when the sources are tested. */
export const cssTextForTests: VitePlugin = {
  name: 'css-text',
  enforce: 'pre',
  resolveId: (path, importer) =>
    importer && path.endsWith('.css') ? `\0css-text:${resolve(dirname(importer), path)}.js` : null,
  load: async (id) =>
    id.startsWith('\0css-text:')
      ? `export default ${JSON.stringify(await minified(id.slice('\0css-text:'.length, -'.js'.length)))}`
      : null,
}
