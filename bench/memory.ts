/**
 * One run of one task in a process of its own: milliseconds of processor time, and the most resident memory in bytes that it took beyond
 * what the process held before. Arguments: package, work, task, and the scale's as JSON; prints JSON.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { benchmarks } from './benchmarks.js'
import { finished } from './measure.js'
import { type ScaleOptions, scaleOf } from './scale.js'

const [name, work, task, scale] = process.argv.slice(2) as [string, string, string, string]
const options: ScaleOptions = JSON.parse(scale)
const { tasks } = await (await benchmarks[name]!())[work]!(scaleOf(options))
await tasks[task]!.prepare?.()

globalThis.gc?.()
forgetPeak()
const [before, start] = [process.memoryUsage.rss(), process.cpuUsage()]
await finished(tasks[task]!.run())
const { user, system } = process.cpuUsage(start)
console.log(JSON.stringify({ time: (user + system) / 1000, memory: Math.max(0, peak() - before) }))

/** Linux can forget the peak that the preparation may have been; elsewhere it counts. */
function forgetPeak(): void {
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
