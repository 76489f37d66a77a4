const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left on the disk',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its symbolic links form a loop',
  EMFILE: 'too many files are open',
  EBUSY: 'it is in use by another program',
  EIO: 'the disk reported an error',
}

/**
 * Returns the code of an operating system error, such as `ENOENT`, or null for any other value.
 */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null
}

/** Returns the reason for an operating system error in words. Throws any other error again. */
export function systemReason(error: unknown): string {
  const code = systemCode(error)
  if (code === null) throw error
  return REASONS[code] ?? `the system reported ${code}`
}
