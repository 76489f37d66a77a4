import { ArgumentError } from '../../arguments/argument-error.js'
import { MAX_DEPTH } from '../../model/nesting.js'

/** Returns the error for a node of a type that the format does not have. */
export const unknownNode = (kind: 'block' | 'phrasing node', received: unknown): ArgumentError =>
  new ArgumentError({ argument: `every ${kind} of issue`, expected: 'of a known type', received })

/** Returns the error for parts of an issue that are nested deeper than the format allows. */
export const tooDeep = (kind: 'blocks' | 'phrasing nodes' | 'extensions', received: unknown): ArgumentError =>
  new ArgumentError({
    argument: `the ${kind} of issue`,
    expected: `nested at most ${MAX_DEPTH} levels deep`,
    received,
    hint: 'Remove some levels.',
  })
