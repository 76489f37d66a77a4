import { resolve } from 'node:path'
import { type Archive, ArchiveError, openArchive } from '@banmian/archive'
import { CommandError } from '../../errors/command-error.js'
import type { Session } from '../../session/session.js'
import { printable } from '../../text/printable.js'
import { type ArchiveOptions, DEFAULT_ARCHIVE } from './archive-options.js'

/** Opens an archive, calls a function with it and closes it. */
export async function withArchive<Result>(
  { archive: name = DEFAULT_ARCHIVE }: ArchiveOptions,
  { cwd }: Session,
  readOnly: boolean,
  use: (archive: Archive) => Promise<Result>,
): Promise<Result> {
  const isServer = /^postgres(ql)?:\/\//.test(name)
  const url = isServer ? name : `file:${resolve(cwd, name.replace(/^file:/, ''))}`
  try {
    const archive = await openArchive(url, { readOnly })
    try {
      return await use(archive)
    } finally {
      await archive.close()
    }
  } catch (error) {
    if (ArchiveError.isInstance(error)) throw new CommandError('archive', printable(error.message))
    throw error
  }
}
