import { folderOf } from '@banmian/test-kit'
import { build, type Rollup } from 'vite'

const source = (path: string): string => new URL(`../${path}`, import.meta.url).pathname

/**
 * Bundles exports of a file of this package with all that they need, as a web page loads them.
 * Returns the modules by file name. `entry.js` has the exports.
 */
export const browserModules = (path: string, names: string): Promise<Record<string, string>> =>
  folderOf({ 'main.js': `export { ${names} } from ${JSON.stringify(source(path))}` }, async (folder) => {
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      root: folder,
      resolve: {
        alias: {
          '@banmian/markup': source('../markup/src/index.ts'),
          '@banmian/core/arguments': source('../core/src/arguments.ts'),
        },
      },
      build: { write: false, lib: { entry: `${folder}/main.js`, formats: ['es'], fileName: () => 'entry.js' } },
    })
    const outputs = [built].flat() as Rollup.RollupOutput[]
    return Object.fromEntries(
      outputs.flatMap(({ output }) =>
        output.flatMap((part) => (part.type === 'chunk' ? [[part.fileName, part.code]] : [])),
      ),
    )
  })
