/** Runs the command with the arguments of the process, and prints what it took as JSON. */
import { run } from '@banmian/cli'

const start = performance.now()
const exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: { write: () => true },
  stderr: process.stderr,
  env: process.env,
})
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
console.log(
  JSON.stringify({
    exitCode,
    seconds: (performance.now() - start) / 1000,
    processor: (userCPUTime + systemCPUTime) / 1e6,
    megabytes: maxRSS / 1000,
  }),
)
