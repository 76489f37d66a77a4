import { defineConfig } from 'tsup'
import { library } from '../../tsup.library.js'

export default defineConfig({
  ...library({
    index: 'src/index.ts',
    bin: 'src/bin.ts',
    // A thread of the pool loads this file.
    'worker-thread': 'src/workers/worker-thread.ts',
    // The process that resizes pictures.
    'encoder-process': 'src/resizing/encoder-process.ts',
  }),
  platform: 'node',
  onSuccess: 'node dist/bin.js man > dist/banmian.1',
  // tsup bundles optional dependencies by default.
  external: ['@resvg/resvg-js', 'sharp'],
  dts: { entry: 'src/index.ts', compilerOptions: { ignoreDeprecations: '6.0' } },
})
