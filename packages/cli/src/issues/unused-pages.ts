import { basename, dirname, join, resolve } from 'node:path'
import { InputFile } from '../input/input-file.js'
import { allPageFilesIn, ISSUE_FILES, isText } from '../input/page-files.js'
import { readFileBytes } from '../input/read-bytes.js'
import { type Manifest, sha256 } from '../manifest/manifest.js'
import { readManifest } from '../manifest/read-manifest.js'
import type { ReportMessage } from '../report/report.js'
import { commandMessage } from '../report/report-messages.js'
import { printable } from '../text/printable.js'
import { issueFormatOf, readIssueFile } from './issue-file.js'
import { type IssueHead, makeAgainCommand } from './make-again.js'
import { isToolFile } from './tool-file.js'

/** Names of files that the command writes, for a folder without a record of them. */
const OUTPUT_NAMES: ReadonlySet<string> = new Set([
  ...ISSUE_FILES,
  'index.html',
  'feed.xml',
  'atom.xml',
  'feed.json',
  'trace.json',
])

/** Options of {@link unusedPageMessages}. */
export interface UnusedPageOptions {
  cwd: string
  maxSize: number
  encoding: string | null
}

/**
 * Returns a message for each page in the folder of an issue file that is not part of the issue, or
 * has changed since the issue was made from it.
 */
export async function unusedPageMessages(issueFile: string, options: UnusedPageOptions): Promise<ReportMessage[]> {
  const folder = dirname(issueFile)
  const path = resolve(options.cwd, folder)
  const pages = (await allPageFilesIn(path)).filter((name) => !OUTPUT_NAMES.has(name))
  if (pages.length === 0) return []
  const { files, issues } = readManifest(path)
  const known = inputsOf(issues)
  const unused: { name: string; isChanged: boolean }[] = []
  for (const name of pages) {
    if (files.has(name)) continue
    const shown = printable(join(folder, name))
    const bytes = await readFileBytes(join(path, name), options.maxSize, shown)
    if (known.get(name) === sha256(bytes)) continue
    if (!isText(name) && !isToolFile(bytes, shown, options.encoding)) continue
    unused.push({ name, isChanged: known.has(name) })
  }
  if (unused.length === 0) return []
  const command = makeAgainCommand(folder, formatOf(issueFile), await headOf(issueFile, options))
  return unused.map(({ name, isChanged }) => unusedPage(join(folder, name), { issueFile, command, isChanged }))
}

/** Returns the format in which the issue of a file is written. */
const formatOf = (issueFile: string): 'md' | 'json' => (basename(issueFile) === 'issue.md' ? 'md' : 'json')

/** Returns the issue in a file, or null if it is not valid. */
async function headOf(issueFile: string, { cwd, maxSize, encoding }: UnusedPageOptions): Promise<IssueHead | null> {
  const bytes = await readFileBytes(resolve(cwd, issueFile), maxSize, printable(issueFile))
  const file = new InputFile({ name: issueFile, isFound: true }, bytes, encoding)
  const format = issueFormatOf(file)
  const read = format === null ? null : await readIssueFile(file, format)
  return read !== null && 'issue' in read ? read.issue : null
}

/** Returns the hashes of the files that the issues of a folder were made from, by their paths. */
const inputsOf = (issues: Manifest['issues']): ReadonlyMap<string, string> =>
  new Map([...issues.values()].flatMap(({ inputs }) => Object.entries(inputs)))

function unusedPage(
  page: string,
  { issueFile, command, isChanged }: { issueFile: string; command: string; isChanged: boolean },
): ReportMessage {
  const issue = printable(issueFile)
  const text = isChanged
    ? `The page has changed since ${issue} was made from it, and the change is not used; take it over with ${command}.`
    : `The page is not used, because ${issue} is the issue of its folder; add the page to it with ${command}.`
  return commandMessage('page-not-used', 'warning', text, page)
}
