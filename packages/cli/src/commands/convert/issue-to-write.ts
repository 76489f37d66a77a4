import { realpathSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import type { Issue } from '@banmian/core'
import { type CorrectedIssue, correctIssue, MARKDOWN_PATH } from '../../corrections/correct-issue.js'
import { CommandError } from '../../errors/command-error.js'
import { STANDARD_INPUT } from '../../input/input-file.js'
import type { IssueInput } from '../../issues/read-issue.js'
import type { Manifest, ManifestIssue } from '../../manifest/manifest.js'
import { withPreviousIds } from '../../manifest/previous-issue.js'
import type { ConvertOptions } from '../../options/command-options.js'
import { DEFAULT_FORMATS, DEFAULT_MAX_SIZE } from '../../options/option-values.js'
import { type HeldContent, heldBytes } from '../../output/content/held-content.js'
import type { Target } from '../../output/target.js'
import { collectPictures, originOf, type Publishing } from '../../pictures/collect-pictures.js'
import type { PictureTool } from '../../pictures/prepare-picture.js'
import { PUBLISHED_PATH, parsePublished } from '../../records/published-pictures.js'
import type { ReportMessage } from '../../report/report.js'
import { knownPictures, type PublishedPicture } from '../../resizing/picture-settings.js'

/** An issue with the corrections of a person, and everything that is written with it. */
export interface IssueToWrite {
  issue: Issue
  /** The Markdown with the corrections, or null if there are none. */
  markdown: string | null
  pictures: ReadonlyMap<string, HeldContent>
  /** All files of the pictures by their URLs. */
  files: ReadonlyMap<string, HeldContent>
  /** The way in which the pictures were published, if they are resized and converted. */
  published: PublishedPicture[]
  messages: ReportMessage[]
  /** The issue as it was read, without the corrections. */
  uncorrected: Issue
}

/**
 * Returns the issue that is written to a target: the one that was read, with the ids of the last
 * run, the pictures of its pages, and the corrections of its Markdown in the target.
 */
export async function issueToWrite(options: {
  input: IssueInput
  options: ConvertOptions
  target: Target
  manifest: Manifest
  /** SHA-256 of the input files, by their paths from the target. */
  hashes: ManifestIssue['inputs']
  /** Paths of the input files in the target. */
  replaceable: ReadonlySet<string>
  cwd: string
  /** Resizes pictures; null to publish them as they are. */
  tool: PictureTool | null
}): Promise<IssueToWrite> {
  const { input, target, manifest, cwd, tool } = options
  const { maxSize = DEFAULT_MAX_SIZE } = options.options
  // In an issue that a person has corrected, the ids are theirs.
  const read = input.parsed === null ? input.issue : withPreviousIds(input.issue, target, manifest)
  const publishing = publishingIn(target, tool, options.options)
  const collected = await collectPictures(read, (page) => originOf(input.originOf(page), cwd), maxSize, publishing)
  const uncorrected = collected.issue
  if (options.options.force !== true) checkHasDate(uncorrected, options)
  const corrected = await corrections(uncorrected, options)
  if (corrected.markdown === null)
    return {
      ...collected,
      uncorrected,
      markdown: null,
      messages: [...collected.messages, ...collected.shared, ...corrected.messages],
    }
  const known = new Map([...collected.pictures].map(([path, data]) => [path, pictureOf(path, data)]))
  const origin = { name: `${target.name}/${MARKDOWN_PATH}`, folder: target.folder, known }
  const again = publishing === null ? null : { ...publishing, prepared: collected }
  const { messages, shared, ...others } = await collectPictures(corrected.issue, () => origin, maxSize, again)
  return {
    ...others,
    uncorrected,
    markdown: corrected.markdown,
    messages: [...messages, ...shared, ...corrected.messages],
  }
}

/** Returns how the pictures in a target are resized and converted. */
function publishingIn(target: Target, tool: PictureTool | null, { force = false }: ConvertOptions): Publishing | null {
  if (tool === null) return null
  const published = force ? [] : parsePublished(target.read(PUBLISHED_PATH))
  const known = knownPictures(published.map((one) => ({ published: one, folder: '' })))
  return { tool, earlier: () => ({ known, read: (url) => target.read(url) }) }
}

/**
 * Throws if an issue without a date would replace one with a date that was made from the same
 * files: the date, and the ids that depend on it, would be lost.
 */
function checkHasDate({ date }: Issue, { manifest, target, hashes }: Parameters<typeof issueToWrite>[0]): void {
  if (date !== null) return
  // Standard input is another text each time.
  const isInput = (path: string): boolean => path !== '-' && Object.hasOwn(hashes, path)
  for (const issue of manifest.issues.values()) {
    if (issue.date === null || !Object.keys(issue.inputs).some(isInput)) continue
    throw new CommandError(
      'output-not-own',
      `Cannot replace the issue of ${issue.date} in ${target.name} by one without a date; state it with --date ${issue.date}, choose another folder with --out, or lose it with --force.`,
    )
  }
}

async function corrections(
  issue: Issue,
  { options, target, replaceable }: Parameters<typeof issueToWrite>[0],
): Promise<CorrectedIssue> {
  const { to = DEFAULT_FORMATS, force = false, preferCorrections = false } = options
  if (force || replaceable.has(MARKDOWN_PATH)) return { issue, markdown: null, messages: [] }
  return correctIssue(issue, target, { writesMarkdown: to.includes('md'), preferCorrections })
}

/** Returns a collected picture as one that a file contains. */
const pictureOf = (path: string, content: HeldContent) => ({
  source: 0,
  start: 0,
  path,
  box: null,
  width: null,
  height: null,
  // One after another, when it is used.
  get data() {
    return heldBytes(content)
  },
})

/** Returns the paths in a target of the input files that are in it. */
export function inputPaths(names: readonly string[], { folder }: Target, cwd: string): ReadonlySet<string> {
  const root = realPath(folder)
  const named = names.filter((name) => name !== STANDARD_INPUT)
  return new Set(
    named.map((name) =>
      relative(root, realPath(resolve(cwd, name)))
        .split(sep)
        .join('/'),
    ),
  )
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
