import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { eachMapping, TraceMap } from '@jridgewell/trace-mapping'
import { build } from 'esbuild'
import { root } from './packages.js'

/** The bundle of a program that imports names from a built package. */
export interface Bundled {
  /** Size in bytes, minified and compressed. */
  size: number
  /**
   * The sources of the code in the bundle, as paths from the root: `packages/rss/src/rss.ts`,
   * `node_modules/fflate/…`.
   */
  sources: () => ReadonlySet<string>
}

const bundles = new Map<string, Promise<Bundled>>()

/**
 * Bundles exports of a package, `*` for all, without the packages in `external`. The same bundle is
 * made once.
 */
export function bundled(entry: string, names: string, external: readonly string[]): Promise<Bundled> {
  const key = JSON.stringify([entry, names, external])
  const bundle = bundles.get(key) ?? makeBundle(entry, names, external)
  bundles.set(key, bundle)
  return bundle
}

async function makeBundle(entry: string, names: string, external: readonly string[]): Promise<Bundled> {
  const { outputFiles } = await build({
    stdin: {
      contents: names === '*' ? `export * from '${entry}'` : `export { ${names} } from '${entry}'`,
      resolveDir: join(root, 'test'),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    // Built-in modules of Node are unknown on this platform, so importing one fails.
    platform: 'neutral',
    mainFields: ['module', 'main'],
    legalComments: 'none',
    logLevel: 'silent',
    sourcemap: 'external',
    outdir: join(root, 'test'),
    write: false,
    external: [...external],
  })
  const textOf = (suffix: string): string => outputFiles.find(({ path }) => path.endsWith(suffix))!.text
  const sources = (): Set<string> => {
    const found = new Set<string>()
    // The source map names every file that was read. Code remains only of those that have a
    // mapping.
    eachMapping(new TraceMap(textOf('.map'), `file://${root}test/bundle.js`), ({ source }) => {
      if (source) found.add(decodeURI(source).replace(`file://${root}`, ''))
    })
    return found
  }
  return { size: gzipSync(textOf('.js'), { level: 9 }).length, sources }
}
