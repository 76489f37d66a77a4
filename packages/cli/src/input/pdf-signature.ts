import type { InputFile } from './input-file.js'

const SIGNATURE = '%PDF-'

/** Returns whether a file is a PDF file, by its first bytes. */
export const isPdf = ({ opening }: InputFile): boolean =>
  String.fromCharCode(...opening.subarray(0, SIGNATURE.length)) === SIGNATURE
