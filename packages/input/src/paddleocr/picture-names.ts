import type { Box } from '../page/box.js'

const NAME = /img_in_[a-z_]{1,40}_box_(\d{1,6})_(\d{1,6})_(\d{1,6})_(\d{1,6})\.[a-z]{3,4}$/

/** Returns the name, without its extension, that PaddleOCR uses for the picture of a block. */
export const pictureName = (label: string, box: Box): string =>
  `img_in_${label}_box_${box.map((edge) => Math.trunc(edge)).join('_')}`

/** Returns the box that the name of a picture states, or `null`. */
export function boxInName(path: string): Box | null {
  const edges = NAME.exec(path)?.slice(1).map(Number)
  const [left, top, right, bottom] = edges ?? []
  return edges && right! > left! && bottom! > top! ? [left!, top!, right!, bottom!] : null
}
