import type { LineWrap } from '../../../scan/line.js'
import { bin, binNames } from '../bins/bins.js'
import type { FeatureSpace } from '../feature-space.js'

/** Upper bounds of the bins of a number of rows. */
const ROW_BOUNDS = [1, 2, 3, 5, 9]
const ROW_BINS = [...binNames(ROW_BOUNDS), 'none']
const NO_ROWS = ROW_BINS.length - 1
/** Upper bounds of the bins of a width, relative to most rows of the page. */
const WIDTH_BOUNDS = [0.25, 0.4, 0.55, 0.7, 0.85, 1.05, 1.3]
const WIDTH_BINS = binNames(WIDTH_BOUNDS)
/** The sides on which empty lines set a line apart. */
const SIDES = ['none', 'above', 'below', 'both']

/** The features that show how the source wrapped a line. */
export class WrapFeatures {
  private readonly rowsWidth
  private readonly sidesRows
  private readonly sidesWidth
  private readonly rowsBelow
  private readonly rowsAbove

  /** Defines the features in a space. */
  constructor(space: FeatureSpace) {
    this.rowsWidth = space.pairs('wrap.rows', ROW_BINS, 'wrap.width', WIDTH_BINS)
    this.sidesRows = space.pairs('wrap.apart', SIDES, 'wrap.rows', ROW_BINS)
    this.sidesWidth = space.pairs('wrap.apart', SIDES, 'wrap.width', WIDTH_BINS)
    this.rowsBelow = space.pairs('wrap.rows', ROW_BINS, 'next.wrap.rows', ROW_BINS)
    this.rowsAbove = space.pairs('wrap.rows', ROW_BINS, 'previous.wrap.rows', ROW_BINS)
  }

  /** Appends the features of a line with its neighbors. */
  push(wrap: LineWrap | undefined, above: LineWrap | undefined, below: LineWrap | undefined, features: number[]): void {
    if (!wrap) return
    const sides = (wrap.isApartAbove ? 1 : 0) | (wrap.isApartBelow ? 2 : 0)
    const rows = bin(wrap.rows, ROW_BOUNDS)
    const width = bin(wrap.width, WIDTH_BOUNDS)
    features.push(
      this.rowsWidth[rows]![width]!,
      this.sidesRows[sides]![rows]!,
      this.sidesWidth[sides]![width]!,
      this.rowsBelow[rows]![rowsBin(below)]!,
      this.rowsAbove[rows]![rowsBin(above)]!,
    )
  }
}

const rowsBin = (wrap: LineWrap | undefined): number => (wrap ? bin(wrap.rows, ROW_BOUNDS) : NO_ROWS)
