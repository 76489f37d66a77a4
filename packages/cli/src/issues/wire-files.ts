import { createIssue, type Issue, mergeIssues } from '@banmian/core'
import { type Conversion, fromJsonLines, fromNewsMl, fromNinjs, fromNitf, InterchangeError } from '@banmian/interchange'
import { CommandError, usageError } from '../errors/command-error.js'
import { displayName, type InputText } from '../input/read-input.js'
import { formatLosses } from '../report/losses.js'
import type { LossReport } from '../report/report.js'
import { printable } from '../text/printable.js'

/** The formats in which agencies and other programs pass articles on. */
const WIRE_TITLES = {
  ninjs: 'IPTC ninjs',
  nitf: 'NITF',
  newsml: 'NewsML-G2',
  jsonl: 'JSON Lines',
} as const

export type WireFormat = keyof typeof WIRE_TITLES

/** A file with articles of an agency or of another program. */
export interface WireFile {
  file: InputText
  format: WireFormat
}

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

/** Length of the part of a text that shows its format, in UTF-16 code units. */
const OPENING_LENGTH = 4096

/** The first tag of an XML document, after its declaration, comments and document type. */
const FIRST_TAG =
  /^\s*(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>\s*)*<(?:[\w.-]{1,60}:)?([\w.-]{1,60})[\s/>]/

/** The formats by the names of their root elements. */
const ROOTS: Readonly<Record<string, WireFormat>> = {
  nitf: 'nitf',
  newsMessage: 'newsml',
  newsItem: 'newsml',
  packageItem: 'newsml',
}

/** Properties of an item of ninjs, one of which each version requires or nearly always has. */
const NINJS_PROPERTY =
  /"(?:standard|pubStatus|pubstatus|versionCreated|versioncreated|bodies|body_xhtml|body_text|headlines?)"\s*:/

/** Beginning of a line of JSON that contains an article, as `convert --to jsonl` writes it. */
const ARTICLE_LINE = /^\s*\{\s*"type"\s*:\s*"article"\s*,/

/** Returns the format of a text that contains articles of an agency, or null for any other text. */
export function wireFormatOf({ text }: InputText): WireFormat | null {
  const opening = text.slice(0, OPENING_LENGTH)
  const root = FIRST_TAG.exec(opening)?.[1]
  if (root !== undefined) return Object.hasOwn(ROOTS, root) ? ROOTS[root]! : null
  if (!/^\s*[[{]/.test(opening)) return null
  if (ARTICLE_LINE.test(opening)) return 'jsonl'
  return /"uri"\s*:/.test(opening) && NINJS_PROPERTY.test(opening) ? 'ninjs' : null
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
