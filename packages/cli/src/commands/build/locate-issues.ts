import type { CommandError } from '../../errors/command-error.js'
import { findIssues } from '../../issues/find-issues.js'
import type { IssueLocation } from '../../issues/issue-location.js'
import type { SiteOptions } from '../../options/command-options.js'
import { DEFAULT_MAX_SIZE, DEFAULT_SITE_OUT } from '../../options/option-values.js'

/**
 * Returns the issues of a site at paths, by its options.
 *
 * @param onFailure - Called with a path that cannot be searched. Throws to end the search
 */
export function locateIssues(
  paths: readonly string[],
  options: SiteOptions,
  cwd: string,
  onFailure: (path: string, error: CommandError) => void,
): Promise<IssueLocation[]> {
  const { out = DEFAULT_SITE_OUT, maxSize = DEFAULT_MAX_SIZE, encoding = null, pagePatterns, editions, paper } = options
  return findIssues(paths, {
    cwd,
    out,
    maxSize,
    encoding,
    onFailure,
    ...(pagePatterns === undefined ? {} : { pagePatterns }),
    ...(editions === undefined ? {} : { editions }),
    pageNames: paper?.names?.pageNames ?? [],
  })
}
