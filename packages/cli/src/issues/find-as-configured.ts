import { resolve } from 'node:path'
import { findIssues } from './find-issues.js'
import type { FindOptions, IssueLocation } from './issue-location.js'
import type { Paper } from './read-issue.js'

/** The configuration that an option names, and the facts about pages that it states. */
export interface ConfiguredReading {
  /** A file, or false for none. */
  config?: string | boolean
  /** Facts about the paper. */
  paper?: Paper
  /** Names of editions, by the names of their folders. */
  editions?: Readonly<Record<string, string>>
  /** Patterns of the paths of page files in the folders of issues. */
  pagePatterns?: readonly string[]
  /** The folders of issues. */
  issueFolders?: readonly string[]
  /** Folder of the site, in which no issues are searched. */
  out?: string
  encoding?: string
}

/** Options of {@link findAsConfigured}. */
export interface FindAsConfiguredOptions
  extends Pick<FindOptions, 'cwd' | 'maxSize' | 'encoding'>,
    Omit<ConfiguredReading, 'config' | 'encoding'> {}

/**
 * Returns the issues at paths as `banmian build` finds them. The patterns of a configuration are
 * those of paths in its folders of issues, so they count where one of these is named.
 */
export function findAsConfigured(
  paths: readonly string[],
  { cwd, maxSize, encoding, out, editions, pagePatterns, issueFolders = [], paper }: FindAsConfiguredOptions,
): Promise<IssueLocation[]> {
  const folders = new Set(issueFolders.map((folder) => resolve(cwd, folder)))
  const areFolders = paths.every((path) => folders.has(resolve(cwd, path)))
  return findIssues(paths, {
    cwd,
    out: out ?? null,
    maxSize,
    encoding,
    ...(pagePatterns === undefined || !areFolders ? {} : { pagePatterns }),
    ...(editions === undefined ? {} : { editions }),
    pageNames: paper?.names?.pageNames ?? [],
  })
}
