/** Runs the command with the arguments of the process, and prints what it took as JSON. */
import { run } from '@banmian/cli'
import { figuresSince } from './figures.js'

const start = performance.now()
const exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: { write: () => true },
  stderr: process.stderr,
  env: process.env,
})
if (exitCode === 0) console.log(JSON.stringify(figuresSince(start)))
else process.exitCode = exitCode
