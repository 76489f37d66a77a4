import { detectFormat, InputError } from '@banmian/input'
import { decodeText } from '../input/decode-text.js'

/** Returns whether a file is in the format of a tool. A broken one may be: reading it says why. */
export function isToolFile(bytes: Uint8Array, name: string, encoding: string | null): boolean {
  try {
    return detectFormat(decodeText(bytes, name, encoding)) !== null
  } catch (error) {
    return InputError.isInstance(error)
  }
}
