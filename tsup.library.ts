import type { Options } from 'tsup'

/** The one way a package of this repository is built: ESM, with types and source maps. */
export function library(entry: Options['entry'] = ['src/index.ts']): Options {
  return {
    entry,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    sourcemap: true,
    clean: true,
    treeshake: true,
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  }
}
