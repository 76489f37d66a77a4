import type { InputFile } from './read-input.js'

const SIGNATURE = '%PDF-'

/** Returns whether a file is a PDF file, by its first bytes. */
export const isPdf = ({ bytes }: InputFile): boolean =>
  String.fromCharCode(...bytes.subarray(0, SIGNATURE.length)) === SIGNATURE
