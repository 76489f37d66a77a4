import { describeValue } from '@banmian/core/arguments'
import { InputError } from '../../errors/input-error.js'
import type { PdfSettings } from '../pdf-options.js'

/** The mark of a PDF file, which is in its first 1024 bytes. */
const MARK = '%PDF-'
const REACH = 1024

/** Returns a copy of the bytes of a PDF file, or throws an InputError for anything else. */
export function checkContent(content: unknown, { name, maxBytes }: PdfSettings): Uint8Array {
  const argument = name ?? 'content'
  const bytes = content instanceof ArrayBuffer ? new Uint8Array(content) : content
  if (!(bytes instanceof Uint8Array))
    throw new InputError({ argument, expected: 'a Uint8Array or an ArrayBuffer', received: describeValue(content) })
  if (bytes.length > maxBytes)
    throw new InputError({
      argument,
      expected: `a PDF of at most ${maxBytes} bytes`,
      received: `${bytes.length} bytes`,
      hint: 'Divide the file, or raise options.maxBytes.',
    })
  const head = String.fromCharCode(...bytes.subarray(0, REACH))
  if (!head.includes(MARK))
    throw new InputError({
      argument,
      expected: 'a PDF',
      received: bytes.length ? 'a file without the mark %PDF' : 'no bytes',
      hint: 'Call readSources of @banmian/input for the files of OCR and layout tools.',
    })
  // A Buffer shares its memory with its slices.
  return new Uint8Array(bytes)
}
