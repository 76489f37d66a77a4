import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Translations } from './benchmark.js'
import { benchmarks } from './benchmarks.js'
import { mediansOf } from './measure.js'
import { type ScaleOptions, scaleOf } from './scale.js'

export interface Row {
  name: string
  note: Translations | null
  /** Median of all rounds, in milliseconds. */
  time: number
  /** Time divided by the time of the package's own task; `null` for a single run. */
  ratio: number | null
  /**
   * Additional memory, in bytes; `null` when another process does the work or memory was not
   * measured.
   */
  memory: number | null
}

export interface Result {
  title: Translations
  rows: Row[]
}

interface SingleRun {
  time: number
  memory: number
}

const MEMORY = fileURLToPath(new URL('memory.js', import.meta.url))

/** Measures the work of a package and yields one result after another. */
export async function* resultsOf(name: string, options: ScaleOptions): AsyncGenerator<Result> {
  const works = Object.entries(await benchmarks[name]!())
  for (const [key, make] of works) {
    const work = await make(scaleOf(options))
    const medians = work.once ? null : await mediansOf(work, options.smoke)
    const rows: Row[] = []
    for (const [task, { note, elsewhere }] of Object.entries(work.tasks)) {
      // For a smoke test one process is enough; more would be slow.
      const skipped = options.smoke && !work.once && (key !== works[0]![0] || task !== work.ours)
      const separate = skipped ? null : await runSeparately(name, key, task, options)
      rows.push({
        name: withVersion(task),
        note: note ?? null,
        time: medians?.get(task) ?? separate?.time ?? Number.NaN,
        ratio: medians ? medians.get(task)! / medians.get(work.ours)! : null,
        memory: elsewhere || !separate ? null : separate.memory,
      })
    }
    yield { title: work.title, rows }
  }
}

/** Returns the name of a peer with its version; other names unchanged. */
function withVersion(task: string): string {
  if (task.startsWith('@banmian/')) return task
  const candidates = ['../node_modules', '../../node_modules'].map(
    (folder) => new URL(`${folder}/${task}/package.json`, import.meta.url),
  )
  const manifest = candidates.find((url) => existsSync(url))
  return manifest ? `${task} ${JSON.parse(readFileSync(manifest, 'utf8')).version}` : task
}

async function runSeparately(name: string, work: string, task: string, options: ScaleOptions): Promise<SingleRun> {
  const args = ['--expose-gc', MEMORY, name, work, task, JSON.stringify(options)]
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 24 })
  // The peers may print other lines before.
  return JSON.parse(stdout.trim().split('\n').at(-1)!)
}
