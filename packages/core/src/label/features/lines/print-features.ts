import { LAYOUT_ROLES } from '../../../order/layout.js'
import type { LinePrint } from '../../../order/line-print.js'
import { bin, binNames } from '../bins/bins.js'
import type { FeatureSpace } from '../feature-space.js'

/** Upper bounds of the bins of a size, relative to the text of the page. */
const SIZE_BOUNDS = [0.8, 0.93, 1.07, 1.2, 1.4, 1.8, 2.6]
/** Names of the bins of a size; the last is for a line without a place. */
export const SIZE_BINS: readonly string[] = [...binNames(SIZE_BOUNDS), 'none']
/** The bin of a line without a place. */
const NO_SIZE = SIZE_BINS.length - 1

/** Upper bounds of the bins of a width, relative to the column. */
const WIDTH_BOUNDS = [0.3, 0.5, 0.7, 0.9, 1.1, 2.1]
const WIDTH_BINS = [...binNames(WIDTH_BOUNDS), 'none']
/** Upper bounds of the bins of white space, in heights of a line of text. */
const GAP_BOUNDS = [0.1, 0.4, 0.8, 1.5, 3]
const GAP_BINS = [...binNames(GAP_BOUNDS), 'none']
/** Upper bounds of the bins of a number of printed lines. */
const ROW_BOUNDS = [1, 2, 3, 5]
const ROW_BINS = binNames(ROW_BOUNDS)
/** The size of a line, compared with a neighbor. */
const COMPARISONS = ['none', 'same', 'larger', 'smaller']
/** Sizes that differ by less are the same. */
const SAME_SIZE = 0.12

/** The bin of the size of a line; an index of {@link SIZE_BINS}. */
export const sizeBin = (print: LinePrint | undefined): number => (print ? bin(print.size, SIZE_BOUNDS) : NO_SIZE)

/** The features that show how a line was printed. */
export class PrintFeatures {
  private readonly size
  private readonly sizeRows
  private readonly sizeAbove
  private readonly sizeBelow
  private readonly width
  private readonly gaps
  private readonly bold
  private readonly centered
  private readonly centeredWidth
  private readonly columnTop
  private readonly role

  /** Defines the features in a space. */
  constructor(space: FeatureSpace) {
    this.size = space.values('print.size', SIZE_BINS)
    this.sizeRows = space.pairs('print.size', SIZE_BINS, 'print.rows', ROW_BINS)
    this.sizeAbove = space.values('print.size>above', COMPARISONS)
    this.sizeBelow = space.values('print.size>below', COMPARISONS)
    this.width = space.values('print.width', WIDTH_BINS)
    this.gaps = space.pairs('print.gapAbove', GAP_BINS, 'print.gapBelow', GAP_BINS)
    this.bold = space.pairs('print.bold', ['no', 'yes'], 'print.size', SIZE_BINS)
    this.centered = space.flag('print.centered')
    this.centeredWidth = space.values('print.centered|print.width', WIDTH_BINS)
    this.columnTop = space.flag('print.columnTop')
    this.role = space.values('print.role', LAYOUT_ROLES)
  }

  /** Appends the features of a line with its neighbors. */
  push(
    print: LinePrint | undefined,
    above: LinePrint | undefined,
    below: LinePrint | undefined,
    features: number[],
  ): void {
    if (!print) return
    const size = sizeBin(print)
    const width = print.width === null ? WIDTH_BINS.length - 1 : bin(print.width, WIDTH_BOUNDS)
    features.push(
      this.size[size]!,
      this.sizeRows[size]![bin(print.rows, ROW_BOUNDS)]!,
      this.sizeAbove[compared(print, above)]!,
      this.sizeBelow[compared(print, below)]!,
      this.width[width]!,
      this.gaps[gapBin(print.gapAbove)]![gapBin(print.gapBelow)]!,
      this.bold[print.bold ? 1 : 0]![size]!,
    )
    if (print.isCentered) features.push(this.centered, this.centeredWidth[width]!)
    if (above && print.gapAbove === null) features.push(this.columnTop)
    if (print.role) features.push(this.role[LAYOUT_ROLES.indexOf(print.role)]!)
  }
}

const gapBin = (gap: number | null): number => (gap === null ? GAP_BINS.length - 1 : bin(gap, GAP_BOUNDS))

function compared(print: LinePrint, other: LinePrint | undefined): number {
  if (!other) return 0
  const difference = print.size / other.size - 1
  return Math.abs(difference) < SAME_SIZE ? 1 : difference > 0 ? 2 : 3
}
