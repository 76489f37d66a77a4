import { defineConfig } from 'tsup'

/** Built for Node 20. The sources of the parser are bundled; the built package is not. */
export default defineConfig({
  entry: ['train', 'evaluate', 'calibrate', 'compose', 'typeset', 'roundtrip', 'card'].map(
    (name) => `src/commands/${name}.ts`,
  ),
  format: 'esm',
  target: 'es2022',
  clean: true,
  skipNodeModulesBundle: true,
  silent: true,
})
