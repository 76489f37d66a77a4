import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Translations } from './benchmark.js'
import { benchmarks } from './benchmarks.js'
import { type ScaleOptions, scaleOf } from './scale.js'
import { type Spread, spreadOf } from './spread.js'

export interface Row {
  name: string
  note: Translations | null
  /** Of the medians of all processes, in milliseconds. */
  time: Spread
  /**
   * Of the times of all processes, each divided by the time of the package's own task in the same
   * process; `null` for a single run.
   */
  ratio: Spread | null
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

/**
 * Number of processes that measure a work. The engine compiles and places code differently in each,
 * so a single one may be lucky.
 */
const PROCESSES = 5
const TIMES = fileURLToPath(new URL('times.js', import.meta.url))
const MEMORY = fileURLToPath(new URL('memory.js', import.meta.url))

/** Measures the work of a package and yields one result after another. */
export async function* resultsOf(name: string, options: ScaleOptions): AsyncGenerator<Result> {
  const works = Object.entries(await benchmarks[name]!())
  for (const [key, make] of works) {
    const work = await make(scaleOf(options))
    const medians = work.once ? null : await mediansOfProcesses(name, key, options)
    const rows: Row[] = []
    for (const [task, { note, elsewhere }] of Object.entries(work.tasks)) {
      // For a smoke test one process is enough; more would be slow.
      const skipped = options.smoke && !work.once && (key !== works[0]![0] || task !== work.ours)
      const separate = skipped ? null : await runSeparately(name, key, task, options)
      rows.push({
        name: withVersion(task),
        note: note ?? null,
        time: spreadOf(medians ? medians.map((times) => times[task]!) : [separate?.time ?? Number.NaN]),
        ratio: medians && spreadOf(medians.map((times) => times[task]! / times[work.ours]!)),
        memory: elsewhere || !separate ? null : separate.memory,
      })
    }
    yield { title: work.title, rows }
  }
}

/** Returns the median times of the tasks in each of several processes, in milliseconds. */
async function mediansOfProcesses(
  name: string,
  work: string,
  options: ScaleOptions,
): Promise<Record<string, number>[]> {
  const medians: Record<string, number>[] = []
  // For a smoke test one process is enough; more would be slow.
  const count = options.smoke ? 1 : PROCESSES
  while (medians.length < count)
    medians.push(await answerOf(['--expose-gc', TIMES, name, work, JSON.stringify(options)]))
  return medians
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

const runSeparately = (name: string, work: string, task: string, options: ScaleOptions): Promise<SingleRun> =>
  answerOf(['--expose-gc', MEMORY, name, work, task, JSON.stringify(options)])

/** Runs a program of this benchmark in a new process and returns the JSON that it prints last. */
async function answerOf<Answer>(args: string[]): Promise<Answer> {
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 24 })
  // The peers may print other lines before.
  return JSON.parse(stdout.trim().split('\n').at(-1)!)
}
