import { wrongCorrection } from '@banmian/core/arguments'
import { checks } from '../errors/epub-error.js'

/** Throws an `EpubError` that names the wrong value of a correction. */
export function checkCorrections(corrections: unknown, argument: string): void {
  const wrong = wrongCorrection(corrections)
  if (wrong) checks.that(false, argument + wrong.place, wrong.expected, wrong.received, wrong.hint)
}
