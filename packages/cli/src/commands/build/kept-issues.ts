import type { IssueLocation } from '../../issues/issue-location.js'
import { inputPaths } from '../../manifest/issue-inputs.js'
import { sha256 } from '../../manifest/manifest.js'
import { issuePath } from '../../manifest/previous-issue.js'
import type { Publication } from '../../manifest/publication.js'
import type { Target } from '../../output/target.js'
import type { OutputFile } from '../../output/write-plan.js'
import { isSameDependency } from '../../workers/dependency.js'
import type { IssueWork, WorkSetup } from '../../workers/worker.js'
import { locationKey, recordName } from './location-key.js'

/** An issue that an interrupted build has finished. Its contents are in other kept files. */
export interface KeptIssue {
  /** Name of the kept file with the following. */
  name: string
  work: Omit<IssueWork, 'json' | 'files'>
  /** SHA-256 of the issue as JSON, which is the name of the kept file. */
  json: string
  files: (Omit<OutputFile, 'content'> & { sha256: string })[]
}

/** The hashes of the files of an issue; null for one that cannot be read. */
type Hashes = readonly (string | null | undefined)[]

/**
 * The issues that are finished while the site is not, which an interrupted build leaves to the next
 * one. Their names are hashes of everything that they were made from.
 */
export class KeptIssues {
  readonly #target: Target
  readonly #setup: WorkSetup
  readonly #key: string
  readonly #names: Set<string>
  readonly #finished = new Set<string>()
  #total = 0
  #taken = 0

  /** @param key - Hash of everything but the issues that the site depends on */
  constructor(target: Target, setup: WorkSetup, key: string) {
    this.#target = target
    this.#setup = setup
    this.#key = key
    this.#names = new Set(target.kept?.names())
  }

  /** True unless an interrupted build has left something. */
  get isEmpty(): boolean {
    return this.#names.size === 0
  }

  /** Number of issues that the next build need not make again if this one is interrupted now. */
  get finished(): number {
    return this.#finished.size
  }

  /** Number of issues that this build makes, or takes from an interrupted one. */
  get total(): number {
    return this.#total
  }

  /** Number of issues that were taken from an interrupted build. */
  get taken(): number {
    return this.#taken
  }

  /** Returns an issue that an interrupted build has finished, or null. */
  find(location: IssueLocation, hashes: Hashes): KeptIssue | null {
    const name = this.#nameOf(location, hashes)
    const text = name !== null && this.#names.has(name) ? this.#read(name) : null
    if (name === null || text === null) return null
    const [hash, body = ''] = text.split('\n', 2)
    if (hash !== sha256(body)) return null
    const issue: Omit<KeptIssue, 'name'> = JSON.parse(body)
    return issue.work.dependencies.every(isSameDependency) ? { ...issue, name } : null
  }

  /**
   * Removes what an interrupted build has left, except some issues.
   *
   * @param total - Number of issues that this build makes, or takes from the interrupted one
   */
  retain(issues: readonly KeptIssue[], total: number): void {
    this.#total = total
    for (const { name } of issues) this.#finished.add(name)
    if (this.isEmpty) return
    const names = issues.flatMap(({ name, json, files }) => [name, json, ...files.map((file) => file.sha256)])
    this.#target.kept?.retain(new Set(names))
  }

  /** Returns the work on a kept issue, or null if its files are damaged. */
  take({ work, json: jsonHash, files }: KeptIssue): IssueWork | null {
    const json = this.#content(jsonHash)
    if (json === null) return null
    const contents: OutputFile[] = []
    for (const { sha256: hash, ...file } of files) {
      const content = this.#content(hash)
      if (content === null) return null
      contents.push({ ...file, content })
    }
    this.#taken++
    return { ...work, json, files: contents }
  }

  /**
   * Keeps the work on an issue whose files are staged, in case the build is interrupted.
   *
   * @param issueHash - SHA-256 of the issue as JSON
   * @param publication - Knows the hashes of the files
   */
  put(
    location: IssueLocation,
    { json: _, files, ...work }: IssueWork,
    issueHash: string,
    publication: Pick<Publication, 'hashOf'>,
  ): void {
    const { kept } = this.#target
    const paths = inputPaths(location.files, this.#setup.folder, this.#setup.cwd)
    const name = this.#nameOf(
      location,
      paths.map((path) => work.inputs[path]),
    )
    if (kept === null || name === null) return
    const hashed = files.map(({ content: _, ...file }) => ({ ...file, sha256: publication.hashOf(file.path) }))
    const issue: Omit<KeptIssue, 'name'> = { work, json: issueHash, files: hashed }
    const body = JSON.stringify(issue)
    const isKept =
      this.#target.keep(issuePath(work.issue.id), issue.json) &&
      hashed.every(({ path, sha256: hash }) => this.#target.keep(path, hash)) &&
      kept.write(name, `${sha256(body)}\n${body}`)
    if (isKept) this.#finished.add(name)
  }

  #nameOf(location: IssueLocation, hashes: Hashes): string | null {
    if (hashes.some((hash) => hash == null)) return null
    return sha256(JSON.stringify([this.#key, recordName(location), locationKey(location), hashes]))
  }

  #read(name: string): string | null {
    return this.#target.kept?.read(name)?.toString('utf8') ?? null
  }

  #content(hash: string): Buffer | null {
    const content = this.#target.kept?.read(hash) ?? null
    return content !== null && sha256(content) === hash ? content : null
  }
}
