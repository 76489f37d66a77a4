import { type Issue, toMarkdown } from '@banmian/core'
import { CommandError } from '../errors/command-error.js'
import { formatFileErrors } from '../issues/format-file-errors.js'
import { readMarkdown } from '../issues/issue-file.js'
import type { Target } from '../output/target.js'
import { STATE_FOLDER } from '../output/write-plan.js'
import type { ReportMessage } from '../report/report.js'
import { commandMessage } from '../report/report-messages.js'
import { conflictError, mergeError } from './conflict-error.js'
import { mergeLines } from './merge-lines.js'

/** Path of the canonical Markdown in the output folder. */
export const MARKDOWN_PATH = 'issue.md'
/** Path of the Markdown as the parser last returned it, without corrections. */
export const BASE_PATH = `${STATE_FOLDER}/issue.md`
/** Path of the Markdown of changed pages that conflict with corrections. */
export const CONFLICT_PATH = `${STATE_FOLDER}/issue.new.md`

/** Options of {@link correctIssue}. */
export interface CorrectionOptions {
  /** True if the Markdown is among the files that are written. */
  writesMarkdown: boolean
  /** True to keep corrections where they conflict with changed pages. */
  preferCorrections: boolean
}

/** An issue with the corrections of its Markdown in the output folder. */
export interface CorrectedIssue {
  issue: Issue
  /** The Markdown with the corrections, or null if there are none. */
  markdown: string | null
  messages: ReportMessage[]
}

/**
 * Applies the corrections that a person has made to the Markdown in the output folder to an issue
 * that was read from pages. Throws where both have changed, and where it is not known what was
 * corrected.
 */
export async function correctIssue(
  issue: Issue,
  target: Target,
  { writesMarkdown, preferCorrections }: CorrectionOptions,
): Promise<CorrectedIssue> {
  const content = target.read(MARKDOWN_PATH)
  const asRead: CorrectedIssue = { issue, markdown: null, messages: [] }
  if (content === null) return asRead
  const corrected = withLineFeeds(content.toString('utf8'))
  const next = toMarkdown(issue)
  if (corrected === next) return asRead
  const base = target.read(BASE_PATH)?.toString('utf8') ?? null
  if (corrected === base) return asRead
  const name = `${target.name}/${MARKDOWN_PATH}`
  const reason = base === null ? 'banmian does not know what was corrected in it' : otherIssue(base, issue)
  if (base === null || reason !== null) {
    if (writesMarkdown) throw unknownCorrections(name, reason)
    const text = `The corrections in ${name} were not used: ${reason}.`
    return { ...asRead, messages: [commandMessage('corrections-not-used', 'warning', text)] }
  }
  return merge({ base, corrected, next, preferCorrections, name, target })
}

async function merge(options: {
  base: string
  corrected: string
  next: string
  preferCorrections: boolean
  name: string
  target: Target
}): Promise<CorrectedIssue> {
  const { base, corrected, next, preferCorrections, name, target } = options
  checkValid(corrected, name)
  const nextName = `${target.name}/${CONFLICT_PATH}`
  const merged = mergeLines(base, corrected, next, preferCorrections)
  if ('conflicts' in merged) {
    await writeConflict(target, next)
    throw conflictError(name, nextName, merged.conflicts)
  }
  const issue = readMarkdown(merged.text)
  if ('errors' in issue) {
    await writeConflict(target, next)
    throw mergeError(name, nextName, formatFileErrors(name, issue.errors))
  }
  const text = `The corrections in ${name} were kept.`
  return { issue: issue.issue, markdown: merged.text, messages: [commandMessage('corrections-kept', 'info', text)] }
}

/** Writes the Markdown of the changed pages where a person can compare it. */
async function writeConflict(target: Target, content: string): Promise<void> {
  await target.stage({ path: CONFLICT_PATH, format: 'state', content })
  target.commit()
}

/** Returns why corrections are not those of an issue, or null if they are. */
function otherIssue(base: string, { date, edition }: Issue): string | null {
  const previous = readMarkdown(base)
  if ('errors' in previous) return 'banmian does not know what was corrected in it'
  const { issue } = previous
  if (issue.date === date && issue.edition === edition) return null
  return `they are those of another issue, ${[issue.date ?? 'undated', issue.edition ?? ''].join(' ').trim()}`
}

function unknownCorrections(name: string, reason: string | null): CommandError {
  return new CommandError(
    'output-not-own',
    `Cannot overwrite the corrections in ${name}: ${reason}; choose another folder with --out, convert ${name} itself, or discard them with --force.`,
  )
}

function checkValid(text: string, name: string): void {
  const issue = readMarkdown(text)
  if ('errors' in issue)
    throw new CommandError(
      'input-not-an-issue',
      `Cannot read the corrections in ${name}: it is not a valid issue:`,
      formatFileErrors(name, issue.errors),
    )
}

const withLineFeeds = (text: string): string => text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
