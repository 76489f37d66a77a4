#!/usr/bin/env node
import { EXIT } from './errors/exit-codes.js'
import { run } from './run.js'
import { writeFailure } from './terminal/write-failure.js'

// Node reports a failed write by an event, often after the command has ended. Only the first one
// is printed; without standard error, the exit code is all that tells.
for (const [name, stream] of [
  ['standard output', process.stdout],
  ['standard error', process.stderr],
] as const)
  stream.once('error', (error) => {
    stream.on('error', () => {})
    const sentence = writeFailure(name, error)
    if (sentence === null) return
    process.exitCode = EXIT.failure
    if (stream !== process.stderr) process.stderr.write(`error: ${sentence}\n`)
  })

const exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
})
process.exitCode = process.exitCode || exitCode
