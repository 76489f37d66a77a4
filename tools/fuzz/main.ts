import { parseArgs } from 'node:util'
import { type LawCount, runLaws } from '@banmian/test-kit/fuzz'
import { LAWS } from './laws.js'

const USAGE = `npm run fuzz -- [--minutes N | --inputs N] [--seed N] [--law NAME,…] [--folder PATH]

Checks the promises of the parser, the canonical Markdown and the renderers with generated inputs.
Saves minimal inputs that break one, and exits with 1 then.

  --minutes N    time of the run (default: 1)
  --inputs N     inputs per law, instead of a time
  --seed N       seed of the first input (default: 1); the same seed makes the same inputs
  --law NAME,…   only these laws: ${LAWS.map(({ name }) => name).join(', ')}
  --folder PATH  folder for what breaks a law (default: fuzz-failures)`

/**
 * Runs the command. Returns its exit code: 0 when all laws hold, 1 on a break, 2 for wrong
 * arguments.
 */
export async function main(args: string[]): Promise<number> {
  let options: ReturnType<typeof readArguments>
  try {
    options = readArguments(args)
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
    return 2
  }
  if (options === null) {
    console.log(USAGE)
    return 0
  }
  const { laws, ...run } = options
  const counts = await runLaws(laws, { ...run, report: (line) => console.log(line) })
  console.log(table(counts))
  return counts.some(({ breaks }) => breaks > 0) ? 1 : 0
}

function readArguments(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      minutes: { type: 'string' },
      inputs: { type: 'string' },
      seed: { type: 'string', default: '1' },
      law: { type: 'string' },
      folder: { type: 'string', default: 'fuzz-failures' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return null
  const names = values.law?.split(',') ?? LAWS.map(({ name }) => name)
  const unknown = names.find((name) => !LAWS.some((law) => law.name === name))
  if (unknown !== undefined) throw new Error(`Expected the name of a law, received ${JSON.stringify(unknown)}.`)
  const inputs = values.inputs === undefined ? null : numberOf('--inputs', values.inputs)
  const minutes = values.minutes === undefined ? (inputs === null ? 1 : null) : numberOf('--minutes', values.minutes)
  return {
    laws: LAWS.filter(({ name }) => names.includes(name)),
    seed: numberOf('--seed', values.seed),
    inputs,
    time: minutes === null ? null : minutes * 60_000,
    folder: values.folder,
  }
}

function numberOf(option: string, text: string): number {
  if (!/^\d+(?:\.\d+)?$/.test(text))
    throw new Error(`Expected a number for ${option}, received ${JSON.stringify(text)}.`)
  return Number(text)
}

/** Returns the inputs and the breaks of each law. */
function table(counts: readonly LawCount[]): string {
  const rows = [
    ['law', 'inputs', 'characters', 'breaks', 'promise'],
    ...counts.map(({ name, inputs, characters, breaks, promise }) =>
      [name, inputs, characters, breaks, promise].map(String),
    ),
  ]
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
