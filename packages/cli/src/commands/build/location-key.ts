import type { IssueLocation } from '../../issues/issue-location.js'

/** Returns the name of an issue in the record of a build. */
export const recordName = ({ files }: IssueLocation): string => files.join('\n')

/** Returns what the folder of an issue states about it, as a key. */
export const locationKey = ({ date, edition, isFolder, paths }: IssueLocation): string =>
  JSON.stringify([date, edition, isFolder, paths === undefined ? null : [...paths]])
