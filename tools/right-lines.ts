import { gather } from '../packages/core/src/group/group-lines.js'
import type { Decision } from '../packages/core/src/label/beam-search.js'
import type { Label } from '../packages/core/src/label/label.js'

/** Labels that make the same of a line. */
const ALIKE: Partial<Record<Label, string>> = {
  opening: 'paragraph',
  byline: 'credit',
  closing: 'credit',
  'photo-credit': 'credit',
  'late-kicker': 'kicker',
  'late-headline': 'headline',
  'late-deck': 'deck',
}
const part = (label: Label): string => ALIKE[label] ?? label

/** Which lines are called what they are, in the article that most of their neighbours belong to. */
export function rightLines(
  decisions: readonly Decision[],
  gold: readonly Label[],
  units: readonly number[],
): boolean[] {
  const right = decisions.map(({ label }, at) => part(label) === part(gold[at]!))
  for (const { kicker, headline, deck, flow } of gather(decisions).stories) {
    const lines = [...kicker, ...headline, ...deck, ...flow.map(({ at }) => at)]
    const votes = new Map<number, number>()
    for (const at of lines) votes.set(units[at]!, (votes.get(units[at]!) ?? 0) + 1)
    const [unit] = [...votes].sort((a, b) => b[1] - a[1])[0]!
    for (const at of lines) if (units[at] !== unit) right[at] = false
  }
  return right
}
