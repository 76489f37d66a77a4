import { groupLines } from '../../../../packages/core/src/group/group-lines.js'
import type { DecodedLabel, Label } from '../../../../packages/core/src/label/label.js'

/** Labels that put a line into the same field of an article. */
const FIELDS: Partial<Record<Label, string>> = {
  opening: 'paragraph',
  'not-heading': 'paragraph',
  byline: 'credit',
  closing: 'credit',
  'photo-credit': 'credit',
  'late-kicker': 'kicker',
  'late-headline': 'headline',
  'late-deck': 'deck',
  'heading-deck': 'deck',
}
const fieldOf = (label: Label): string => FIELDS[label] ?? label

/**
 * Returns which lines are in the right field, and in the article to which most of its lines belong.
 */
export function correctLines(
  decoded: readonly DecodedLabel[],
  gold: readonly Label[],
  units: readonly number[],
): boolean[] {
  const correct = decoded.map(({ label }, at) => fieldOf(label) === fieldOf(gold[at]!))
  for (const { kicker, headline, deck, flow } of groupLines(decoded).groups) {
    const lines = [...kicker, ...headline, ...deck, ...flow.map(({ line }) => line)]
    const votes = new Map<number, number>()
    for (const at of lines) votes.set(units[at]!, (votes.get(units[at]!) ?? 0) + 1)
    const [unit] = [...votes].sort((a, b) => b[1] - a[1])[0]!
    for (const at of lines) if (units[at] !== unit) correct[at] = false
  }
  return correct
}
