import { defineConfig } from 'tsup'

/** Built so that Node 20 runs it; the packages and their peers stay as they are published. */
export default defineConfig({
  entry: ['run.ts', 'memory.ts'],
  format: 'esm',
  target: 'es2022',
  clean: true,
  skipNodeModulesBundle: true,
  silent: true,
})
