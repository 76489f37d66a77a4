import { folderOf } from '@banmian/test-kit'
import { build, type Rollup } from 'vite'

const source = (path: string): string => new URL(path, import.meta.url).pathname

/** Bundles what a web page imports from this package; with `whole`, with core and html. */
export const bundle = (names: string, { whole = false } = {}): Promise<string> =>
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
        rollupOptions: { external: whole ? [] : [/^@banmian\/(?:core|html)(?:\/|$)/] },
      },
    })
    const [output] = [built].flat() as Rollup.RollupOutput[]
    return output!.output[0].code
  })
