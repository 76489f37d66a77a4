/**
 * Runs one task once in a separate process. Prints as JSON the processor time in milliseconds and
 * the peak of resident memory in bytes, minus the memory before the run. Arguments: package,
 * work, task, and the options of the scale as JSON.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { benchmarks } from './benchmarks.js'
import { settle } from './measure.js'
import { type ScaleOptions, scaleOf } from './scale.js'

const [packageName, work, task, scale] = process.argv.slice(2) as [string, string, string, string]
const options: ScaleOptions = JSON.parse(scale)
const { tasks } = await (await benchmarks[packageName]!())[work]!(scaleOf(options))
await tasks[task]!.prepare?.()

globalThis.gc?.()
resetPeak()
const [before, start] = [process.memoryUsage.rss(), process.cpuUsage()]
await settle(tasks[task]!.run())
const { user, system } = process.cpuUsage(start)
console.log(JSON.stringify({ time: (user + system) / 1000, memory: Math.max(0, peak() - before) }))

/** Resets the peak after the preparation. Only Linux can; elsewhere the preparation counts. */
function resetPeak(): void {
  try {
    writeFileSync('/proc/self/clear_refs', '5')
  } catch {}
}

function peak(): number {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))
    if (kilobytes) return Number(kilobytes[1]) * 1024
  } catch {}
  return process.resourceUsage().maxRSS * 1024
}
