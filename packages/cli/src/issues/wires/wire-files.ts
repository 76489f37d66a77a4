import { createIssue, type Issue, mergeIssues } from '@banmian/core'
import { type Conversion, fromJsonLines, fromNewsMl, fromNinjs, fromNitf, InterchangeError } from '@banmian/interchange'
import { CommandError, usageError } from '../../errors/command-error.js'
import { displayName } from '../../input/input-file.js'
import { formatLosses } from '../../report/losses.js'
import type { LossReport } from '../../report/report.js'
import { printable } from '../../text/printable.js'
import { WIRE_TITLES, type WireFile, type WireFormat } from './wire-format.js'

/** Known facts about the issue of wires. They replace those of the files. */
export interface WireFacts {
  publication?: string
  date?: string
  number?: string
  edition?: string
  language?: string
}

/** An issue that was read from wires. */
export interface WireIssue {
  issue: Issue
  /** The values of the files that an issue has no field for. */
  losses: LossReport[]
}

/**
 * Reads files of one format as one issue. Facts replace those of the files, and the ids of the
 * issue and its pages are then made again.
 */
export function readWires(wires: readonly WireFile[], facts: WireFacts): WireIssue {
  const [{ format, file }] = wires as [WireFile, ...WireFile[]]
  const other = wires.find((wire) => wire.format !== format)
  if (other)
    throw usageError(
      `${displayName(file.name)} is ${WIRE_TITLES[format]} and ${displayName(other.file.name)} is ${WIRE_TITLES[other.format]}; convert the formats apart.`,
    )
  return format === 'nitf' ? readNitf(wires, facts) : readApart(wires, format, facts)
}

function readNitf(wires: readonly WireFile[], facts: WireFacts): WireIssue {
  const { language } = facts
  const texts = wires.map(({ file }) => file.text)
  const { output, losses } = refusing(wires, () => fromNitf(texts, language === undefined ? {} : { language }))
  return {
    issue: withFacts(output, facts),
    losses: losses.flatMap((loss) => {
      const [, index = '0', path = loss.path] = /^\/(\d+)(\/.*)$/.exec(loss.path) ?? []
      return formatLosses('nitf', [{ ...loss, path }], wires[Number(index)]!.file.name)
    }),
  }
}

function readApart(wires: readonly WireFile[], format: Exclude<WireFormat, 'nitf'>, facts: WireFacts): WireIssue {
  const { language } = facts
  const read = {
    ninjs: (text: string) => fromNinjs(text),
    newsml: (text: string) => fromNewsMl(text, language === undefined ? {} : { language }),
    jsonl: readLines,
  }[format]
  const losses: LossReport[] = []
  const issues = wires.map((wire) => {
    const conversion = refusing([wire], () => read(wire.file.text))
    losses.push(...formatLosses(format, conversion.losses, wire.file.name))
    // Files of one issue may state their facts differently; those that are given count for all.
    return withFacts(conversion.output, facts)
  })
  return { issue: issues.length === 1 ? issues[0]! : merged(issues), losses }
}

/** Reads JSON Lines of one issue. */
function readLines(text: string): Conversion<Issue> {
  const { output, losses } = fromJsonLines(text)
  const [issue] = output
  if (issue && output.length === 1) return { output: issue, losses }
  throw new InterchangeError({
    argument: 'content',
    expected: 'the lines of one issue',
    received: output.length,
    hint: 'Split the file by issue.',
  })
}

/**
 * Returns the result of a function; an error about its argument becomes one that names the files.
 */
function refusing<Result>(wires: readonly WireFile[], read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    if (!InterchangeError.isInstance(error)) throw error
    const index = Number(/^\w+\[(\d+)\]/.exec(error.argument)?.[1] ?? 0)
    const { file, format } = wires[index] ?? wires[0]!
    throw new CommandError(
      'input-format',
      `Cannot read ${displayName(file.name)} as ${WIRE_TITLES[format]}: ${printable(error.message)}`,
    )
  }
}

function merged(issues: readonly Issue[]): Issue {
  try {
    return mergeIssues(issues)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new CommandError(
      'input-format',
      `The files do not belong to one issue; state what differs with --publication, --date or --edition: ${printable(error.message)}`,
    )
  }
}

/** Returns an issue with facts in place of its own. */
function withFacts(issue: Issue, { publication, language, ...facts }: WireFacts): Issue {
  const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
  if (Object.keys(given).length === 0 && publication === undefined && language === undefined) return issue
  const { id: _, pages, ...fields } = issue
  return createIssue({
    ...fields,
    publication: {
      ...issue.publication,
      ...(publication === undefined ? {} : { name: publication }),
      ...(language === undefined ? {} : { language }),
    },
    pages: pages.map(({ id: __, ...page }) => page),
    ...given,
  })
}
