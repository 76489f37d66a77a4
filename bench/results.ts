import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Words } from './benchmark.js'
import { benchmarks } from './benchmarks.js'
import { mediansOf } from './measure.js'
import { type ScaleOptions, scaleOf } from './scale.js'

export interface Row {
  name: string
  note: Words | null
  /** Milliseconds; the median of all turns. */
  time: number
  /** Times ours; `null` where there is nothing to be compared with. */
  ratio: number | null
  /** Bytes beyond what the process held before; `null` where another process does it, or where it was not measured. */
  memory: number | null
}

export interface Result {
  title: Words
  rows: Row[]
}

interface Single {
  time: number
  memory: number
}

const MEMORY = fileURLToPath(new URL('memory.js', import.meta.url))

/** What the works of a package come to, one after another. */
export async function* resultsOf(name: string, options: ScaleOptions): AsyncGenerator<Result> {
  const works = Object.entries(await benchmarks[name]!())
  for (const [key, make] of works) {
    const work = await make(scaleOf(options))
    const medians = work.once ? null : await mediansOf(work, options.smoke)
    const rows: Row[] = []
    for (const [task, { note, elsewhere }] of Object.entries(work.tasks)) {
      // One process shows that it can be started; more would be slow.
      const skipped = options.smoke && !work.once && (key !== works[0]![0] || task !== work.ours)
      const alone = skipped ? null : await single(name, key, task, options)
      rows.push({
        name: named(task),
        note: note ?? null,
        time: medians?.get(task) ?? alone?.time ?? Number.NaN,
        ratio: medians ? medians.get(task)! / medians.get(work.ours)! : null,
        memory: elsewhere || !alone ? null : alone.memory,
      })
    }
    yield { title: work.title, rows }
  }
}

/** A package is named with the version that was measured; what is no package, and ours, as it is. */
function named(task: string): string {
  if (task.startsWith('@banmian/')) return task
  const places = ['../node_modules', '../../node_modules'].map(
    (folder) => new URL(`${folder}/${task}/package.json`, import.meta.url),
  )
  const manifest = places.find((place) => existsSync(place))
  return manifest ? `${task} ${JSON.parse(readFileSync(manifest, 'utf8')).version}` : task
}

async function single(name: string, work: string, task: string, options: ScaleOptions): Promise<Single> {
  const words = ['--expose-gc', MEMORY, name, work, task, JSON.stringify(options)]
  const { stdout } = await promisify(execFile)(process.execPath, words, { maxBuffer: 2 ** 24 })
  // What a peer prints comes before.
  return JSON.parse(stdout.trim().split('\n').at(-1)!)
}
