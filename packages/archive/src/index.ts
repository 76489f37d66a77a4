export { type OpenOptions, openArchive } from './archive/open-archive.js'
export type {
  Archive,
  ArchiveCheck,
  ArchiveProblem,
  ArchiveStats,
  ExportOptions,
  PutAllOptions,
  PutProgress,
  PutResult,
} from './contract/archive.js'
export { ArchiveArgumentError } from './errors/archive-argument-error.js'
export { ArchiveError, type ArchiveErrorCode } from './errors/archive-error.js'
export type { ApproximateListing } from './search/hits-by-relevance.js'
export type { DriverName } from './sqlite/drivers/driver.js'
