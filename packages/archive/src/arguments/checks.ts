import { type ArgumentChecks, argumentChecks } from '@banmian/core/arguments'
import { ArchiveArgumentError } from '../errors/archive-argument-error.js'

/** The checks of arguments that all packages share, throwing this package's error. */
export const check: ArgumentChecks = argumentChecks(ArchiveArgumentError)
