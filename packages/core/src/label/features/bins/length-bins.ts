import type { LineCues } from '../../../cues/line-cues.js'
import { bin, binNames } from './bins.js'

/** Upper bounds of the bins of a length, in characters of Chinese. */
const LENGTH_BOUNDS = [4, 6, 8, 10, 12, 15, 18, 22, 27, 34, 45, 60, 90]
/** Names of the bins of a length. */
export const LENGTH_BINS: readonly string[] = binNames(LENGTH_BOUNDS)

/** Returns the bin of the length of a line. */
export const lengthBin = ({ length }: LineCues): number => bin(length, LENGTH_BOUNDS)
