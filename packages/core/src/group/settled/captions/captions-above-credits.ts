import type { LabeledLine, SettledPage } from '../rule.js'

/**
 * Yields printed texts without a headline that only the credit of a photographer follows: they are
 * captions. Without a layout, such a text may be an article whose headline is elsewhere.
 */
export function* captionsAboveCredits({ lines, cues, labelAt }: SettledPage): Iterable<LabeledLine> {
  for (let line = 0; line + 1 < lines.length; line++) {
    if (!lines[line]!.print || labelAt(line) !== 'opening' || !cues[line + 1]!.photoCredit) continue
    const next = lines[line + 2]
    if (next && next.level === 0 && labelAt(line + 2) !== 'opening') continue
    yield [line, 'caption']
    yield [line + 1, 'photo-credit']
  }
}
