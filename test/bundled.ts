import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { eachMapping, TraceMap } from '@jridgewell/trace-mapping'
import { build } from 'esbuild'
import { root } from './packages.js'

/** What somebody ships who imports one name from a built package. */
export interface Bundled {
  /** Bytes, minified and compressed. */
  size: number
  /** The sources that code of the bundle stems from, as paths from the root: `packages/rss/src/rss.ts`, `node_modules/fflate/…`. */
  sources: ReadonlySet<string>
}

/** Bundles names that a package exports, `*` for all, leaving out what `external` names. */
export async function bundled(entry: string, names: string, external: readonly string[] = []): Promise<Bundled> {
  const { outputFiles } = await build({
    stdin: {
      contents: names === '*' ? `export * from '${entry}'` : `export { ${names} } from '${entry}'`,
      resolveDir: join(root, 'test'),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    // No built-in module of Node is known: an import of one fails.
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
  const sources = new Set<string>()
  // The map names every source of a file that was read; those that code is left of are the ones that something is mapped to.
  eachMapping(new TraceMap(textOf('.map'), `file://${root}test/bundle.js`), ({ source }) => {
    if (source) sources.add(decodeURI(source).replace(`file://${root}`, ''))
  })
  return { size: gzipSync(textOf('.js'), { level: 9 }).length, sources }
}
