import { hasLeaders } from '../../../text/leaders.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/** Yields lines with leaders: they are part of a table of contents. */
export function* contentsLines({ lines, labelAt }: SettledPage): Iterable<LabeledLine> {
  for (let line = 0; line < lines.length; line++)
    if (!lines[line]!.level && labelAt(line) !== 'furniture' && hasLeaders(lines[line]!.text)) yield [line, 'furniture']
}
