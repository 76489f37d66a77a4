import type { Issue } from '@banmian/core'
import { CommandError } from '../errors/command-error.js'
import type { FileParts } from '../output/content/file-parts.js'
import type { FileStamp, Target } from '../output/target.js'
import type { FileContent, OutputFile, WrittenFile } from '../output/write-plan.js'
import {
  formatManifest,
  MANIFEST_PATH,
  type Manifest,
  type ManifestFile,
  type ManifestIssue,
  sha256,
} from './manifest.js'
import { issuePath } from './previous-issue.js'
import { type StaleFile, staleFiles } from './stale-files.js'

/** Options of a {@link Publication}. */
export interface PublicationOptions {
  /** True to replace files that the command did not write, or that were changed since. */
  force: boolean
  /** True to remove files of earlier runs that the run does not write. */
  prune: boolean
  /** Formats that the run writes. Files of other formats stay. */
  formats: ReadonlySet<string>
  /** Paths in the target that may be replaced, since their contents are in what is written. */
  replaceable?: ReadonlySet<string>
  /** Ids of issues whose files stay, since the issues could not be read. */
  protectedIssues?: ReadonlySet<string>
}

/** The result of a {@link Publication}. */
export interface Published {
  files: WrittenFile[]
  /** Files of earlier runs that this one did not write, by path. */
  stale: StaleFile[]
}

/** Maximum number of files that an error lists. */
const MAX_LISTED = 20

/**
 * Writes the files of a run and the manifest that knows them. A file that the command did not
 * write, or that was changed since, is not replaced: {@link Publication.commit} then throws, and
 * nothing is written.
 */
export class Publication {
  readonly #target: Target
  readonly #previous: Manifest
  readonly #options: PublicationOptions
  readonly #files = new Map<string, ManifestFile>()
  readonly #issues = new Map<string, ManifestIssue>()
  #written: WrittenFile[] = []
  #refused: string[] = []

  constructor(target: Target, previous: Manifest, options: PublicationOptions) {
    this.#target = target
    this.#previous = previous
    this.#options = options
  }

  /** Stages a file. */
  async add(given: OutputFile): Promise<void> {
    const file = inBytes(given)
    const written = await this.#target.stage(file)
    this.#written.push(written)
    const { path, format, issue = null } = file
    const before = this.#previous.files.get(path)
    if (this.#options.replaceable?.has(path)) {
      // The person's version stays known as one that the command did not write.
      if (before) this.#files.set(path, before)
      return
    }
    if (written.state === 'changed' && !this.#options.force && !this.#isOwn(path, before)) this.#refused.push(path)
    this.#files.set(path, sameOr(before, { format, issue, sha256: sha256(file.content) }))
  }

  /** Stages a file whose earlier version may be replaced, since the run has used its content. */
  async addMerged(given: OutputFile): Promise<void> {
    const file = inBytes(given)
    this.#written.push(await this.#target.stage(file))
    const { path, format, issue = null, content } = file
    this.#files.set(path, { format, issue, sha256: sha256(content) })
  }

  /**
   * Stages an issue, from which a later run carries over its ids. Returns its SHA-256.
   *
   * @param json - The issue as JSON
   */
  async addIssue(
    { id, date, edition }: Pick<Issue, 'id' | 'date' | 'edition'>,
    json: Uint8Array | FileParts,
    inputs: ManifestIssue['inputs'],
  ): Promise<string> {
    await this.addState(issuePath(id), json)
    const hash = sha256(json)
    this.#issues.set(id, { date, edition, inputs, sha256: hash })
    return hash
  }

  /** Returns the path of the file with an issue of this run as JSON, until the commit. */
  issueFile(id: string): string {
    return this.#target.stagedPathOf(issuePath(id))
  }

  /** Returns the SHA-256 of a file of this run. */
  hashOf(path: string): string {
    return this.#files.get(path)!.sha256
  }

  /** Returns whether an earlier run has written a file, and it has the stamp that it had then. */
  isAsWritten(path: string, stamp: FileStamp): boolean {
    const before = this.#previous.files.get(path)
    return before !== undefined && (this.#target.hasStamp(path, stamp) || this.#isOwn(path, before))
  }

  /** Returns whether an issue of an earlier run is as it was written. */
  isIssueAsWritten(id: string, hash: string, stamp: FileStamp): boolean {
    return this.#previous.issues.get(id)?.sha256 === hash && this.#target.hasStamp(issuePath(id), stamp)
  }

  /** Keeps a file of an earlier run, which is as it was written. */
  keep(path: string, bytes: number): void {
    const file = this.#previous.files.get(path)!
    this.#target.claim({ path, format: file.format })
    this.#files.set(path, file)
    this.#written.push({ path, format: file.format, bytes, state: 'unchanged' })
  }

  /** Keeps an issue of an earlier run, with the inputs of this one. */
  keepIssue(id: string): void {
    this.#issues.set(id, this.#previous.issues.get(id)!)
  }

  /** Takes back files, as if they had never been added or kept. */
  withdraw(paths: ReadonlySet<string>): void {
    for (const path of paths) {
      this.#target.withdraw(path)
      this.#files.delete(path)
    }
    this.#written = this.#written.filter(({ path }) => !paths.has(path))
    this.#refused = this.#refused.filter((path) => !paths.has(path))
  }

  /** Takes back an issue with all its files. */
  withdrawIssue(id: string): void {
    this.withdraw(new Set([...this.#files].flatMap(([path, { issue }]) => (issue === id ? [path] : []))))
    this.#target.withdraw(issuePath(id))
    this.#issues.delete(id)
  }

  /** Stages a file of the folder `.banmian`. */
  async addState(path: string, content: FileContent): Promise<void> {
    await this.#target.stage({ path, format: 'state', content })
  }

  /**
   * Moves all files into place.
   *
   * @param onChanges - Called with the files that differ from those of earlier runs, to add state
   */
  async commit(onChanges?: (changes: Readonly<Record<string, string | null>>) => Promise<void>): Promise<Published> {
    this.#checkRefused()
    if (this.#isKnown) {
      // The manifest stays as it is, and no file of an earlier run is left over.
      await onChanges?.({})
      this.#target.commit()
      return { files: this.#written, stale: [] }
    }
    const stale = staleFiles(this.#target, this.#previous, this.#files, this.#options)
    for (const { path, state } of stale) {
      if (state === 'removed') this.#target.remove(path)
      else this.#files.set(path, this.#previous.files.get(path)!)
    }
    await onChanges?.(this.#changes(stale))
    this.#keepOthers(new Set(stale.map(({ path }) => path)))
    await this.addState(MANIFEST_PATH, formatManifest({ files: this.#files, issues: this.#issues }))
    this.#target.commit()
    return { files: this.#written, stale }
  }

  /** True if exactly what earlier runs have written was kept. */
  get #isKnown(): boolean {
    const { files, issues } = this.#previous
    return files.size > 0 && isSame(this.#files, files) && isSame(this.#issues, issues)
  }

  /** Returns the hashes of files that earlier runs have not written so; null for removed ones. */
  #changes(stale: readonly StaleFile[]): Record<string, string | null> {
    const changes: Record<string, string | null> = {}
    for (const [path, { sha256: hash }] of this.#files)
      if (this.#previous.files.get(path)?.sha256 !== hash) changes[path] = hash
    for (const { path, state } of stale) if (state === 'removed') changes[path] = null
    return changes
  }

  /** Returns whether a file is as the command has last written it. */
  #isOwn(path: string, before: ManifestFile | undefined): boolean {
    if (before === undefined) return false
    const content = this.#target.read(path)
    return content !== null && sha256(content) === before.sha256
  }

  #checkRefused(): void {
    const refused = this.#refused
    if (refused.length === 0) return
    const { name } = this.#target
    const rest = refused.length - MAX_LISTED
    const lines = refused.slice(0, MAX_LISTED).map((path) => `${name}/${path}`)
    const [what, them] =
      refused.length === 1
        ? [`${lines[0]} was not written by banmian, or was changed since`, 'it']
        : [`${refused.length} files were not written by banmian, or were changed since`, 'them']
    throw new CommandError(
      'output-not-own',
      `Cannot write to ${name}: ${what}; move ${them} away, choose another folder with --out, or replace ${them} with --force.`,
      refused.length === 1 ? [] : rest > 0 ? [...lines, `and ${rest} more`] : lines,
    )
  }

  /** Keeps what is known of files that this run neither writes nor removes, and of their issues. */
  #keepOthers(stale: ReadonlySet<string>): void {
    for (const [path, file] of this.#previous.files)
      if (!this.#files.has(path) && !stale.has(path) && this.#target.read(path) !== null) this.#files.set(path, file)
    const named = new Set([...this.#files.values()].map(({ issue }) => issue))
    for (const [id, issue] of this.#previous.issues) {
      if (this.#issues.has(id)) continue
      if (named.has(id)) this.#issues.set(id, issue)
      else this.#target.remove(issuePath(id))
    }
  }
}

/** Returns a file whose content is encoded, so that this is not done for each use of it. */
const inBytes = (file: OutputFile): OutputFile & { content: Uint8Array | FileParts } => ({
  ...file,
  content: typeof file.content === 'string' ? Buffer.from(file.content) : file.content,
})

/** Returns what is known of a file, as the object that states it already if it is the same. */
const sameOr = (before: ManifestFile | undefined, file: ManifestFile): ManifestFile =>
  before?.format === file.format && before.issue === file.issue && before.sha256 === file.sha256 ? before : file

/** Returns whether two maps hold the same values. */
const isSame = <Value>(one: ReadonlyMap<string, Value>, other: ReadonlyMap<string, Value>): boolean => {
  if (one.size !== other.size) return false
  for (const [key, value] of one) if (other.get(key) !== value) return false
  return true
}
