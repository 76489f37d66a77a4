// Looks for inputs that break a promise: `npm run fuzz -- --minutes 10`. Build first. The program
// is TypeScript, which Vite runs.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const main = fileURLToPath(new URL('fuzz/main.ts', import.meta.url))
const { module } = await runnerImport(main, { configFile: false, logLevel: 'error' })
process.exitCode = await module.main(process.argv.slice(2))
