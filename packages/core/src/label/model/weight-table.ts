import learnedTable from './learned-weights.json' with { type: 'json' }
import { type Learned, learnedOf } from './weights.js'

/** What was learned. The build puts a module in the place of this one that holds the same table in a packed form. */
export const readWeights = (): Learned => learnedOf(learnedTable)
