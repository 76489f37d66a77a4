import { defineConfig } from 'tsup'
import { library } from '../../tsup.library.js'

export default defineConfig({
  ...library(['src/index.ts', 'src/bin.ts']),
  platform: 'node',
  onSuccess: 'node dist/bin.js man > dist/banmian.1',
  // tsup bundles optional dependencies by default.
  external: ['@resvg/resvg-js'],
  dts: { entry: 'src/index.ts', compilerOptions: { ignoreDeprecations: '6.0' } },
})
