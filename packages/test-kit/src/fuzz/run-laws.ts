import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SealedLaw } from './law.js'
import { Random } from './random.js'

/** The options of a run. */
export interface RunOptions {
  /** Seed of the first input of each law; the next input has the next seed. */
  seed: number
  /** Number of inputs per law; `null` for as many as the time allows. */
  inputs: number | null
  /** Time of the whole run in milliseconds; `null` without a limit. */
  time: number | null
  /** Folder for minimal failing inputs; `null` to save none. */
  folder: string | null
  /** Called with a line about each failure. */
  report: (line: string) => void
}

/** The inputs and the failures of one law. */
export interface LawCount {
  name: string
  promise: string
  inputs: number
  /** Number of characters of all inputs. */
  characters: number
  /** Number of different minimal inputs that break the law. */
  breaks: number
}

/** Failures of one law after which it is not checked further. */
const MOST_BREAKS = 5
/** Inputs that are checked in a row, before the next law has its turn. */
const TURN = 16

/** Checks laws with generated inputs, in turns, and saves what breaks them. */
export async function runLaws(
  laws: readonly SealedLaw[],
  { seed, inputs, time, folder, report }: RunOptions,
): Promise<LawCount[]> {
  const started = performance.now()
  const isOver = (): boolean => time !== null && performance.now() - started >= time
  const counts = laws.map(({ name, promise }): LawCount => ({ name, promise, inputs: 0, characters: 0, breaks: 0 }))
  const known = new Set<string>()
  for (let isActive = true; isActive; ) {
    isActive = false
    for (const [index, law] of laws.entries()) {
      const count = counts[index]!
      for (let turn = 0; turn < TURN && !isOver(); turn++) {
        if (count.breaks >= MOST_BREAKS || (inputs !== null && count.inputs >= inputs)) break
        isActive = true
        const own = seed + count.inputs++
        const { size, broken } = await law.check(new Random(own))
        count.characters += size
        if (!broken) continue
        const { input, reason } = await broken()
        if (known.has(`${law.name} ${input}`)) continue
        known.add(`${law.name} ${input}`)
        count.breaks++
        report(`${law.name}, seed ${own}: ${reason}`)
        if (folder === null) report(input)
        else report(`  saved as ${save(folder, `${law.name}-${own}`, input, reason)}`)
      }
    }
  }
  return counts
}

/** Saves a minimal input with the reason beside it. Returns its path. */
function save(folder: string, name: string, input: string, reason: string): string {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${name}.txt`)
  writeFileSync(path, input)
  writeFileSync(join(folder, `${name}.reason.txt`), `${reason}\n`)
  return path
}
