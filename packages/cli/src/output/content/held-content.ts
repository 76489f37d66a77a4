import { createHash, hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { CommandError } from '../../errors/command-error.js'
import { systemReason } from '../../errors/system-error.js'
import { readParts } from '../../input/read-parts.js'
import { printable } from '../../text/printable.js'

/**
 * Content that another file holds, as plain data. It is read when it is used, so that it need not
 * be in memory, and passes between threads and processes.
 */
export interface StoredContent {
  /** Absolute path of the file that holds it. */
  file: string
  /** Size in bytes. */
  byteLength: number
  /** SHA-256 in hexadecimal. */
  sha256: string
}

/** Content in memory or in another file. */
export type HeldContent = Uint8Array | StoredContent

/** Size of the parts in which stored content is read, in bytes. */
const PART_SIZE = 1 << 18
/** Receives the parts of files one after another, so that thousands of files need no memory. */
let free: Buffer | null = null

/**
 * Returns held content as bytes.
 *
 * @throws CommandError when its file was changed or removed
 */
export function heldBytes(content: HeldContent): Uint8Array {
  if (content instanceof Uint8Array) return content
  const bytes = attempt(content, () => readFileSync(content.file))
  if (hash('sha256', bytes, 'hex') !== content.sha256) throw changed(content)
  return bytes
}

/**
 * Throws if the file of held content was changed or removed. Returns its path, or the bytes in
 * memory.
 */
export function heldInput(content: HeldContent): string | Uint8Array {
  if (!(content instanceof Uint8Array)) for (const _ of storedParts(content));
  return content instanceof Uint8Array ? content : content.file
}

/**
 * Yields stored content in parts, each valid until the next one is asked for.
 *
 * @throws CommandError when its file was changed or removed
 */
export function* storedParts(content: StoredContent): Generator<Uint8Array, void, undefined> {
  const sum = createHash('sha256')
  free ??= Buffer.allocUnsafeSlow(PART_SIZE)
  // Another file may be read at the same time.
  const part = free
  free = null
  const parts = readParts(content.file, part)
  for (;;) {
    const next = attempt(content, () => parts.next())
    if (next.done) break
    sum.update(next.value)
    yield next.value
  }
  free = part
  if (sum.digest('hex') !== content.sha256) throw changed(content)
}

function attempt<Result>({ file }: StoredContent, read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    throw new CommandError('input-unreadable', `Cannot read ${printable(file)}: ${systemReason(error)}.`)
  }
}

const changed = ({ file }: StoredContent): CommandError =>
  new CommandError(
    'input-unreadable',
    `Cannot read ${printable(file)}: it was changed meanwhile; run the command again.`,
  )
