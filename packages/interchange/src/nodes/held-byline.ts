import type { Byline } from '@banmian/core'
import type { Steps } from '../conversion/json-pointer.js'
import type { LossList } from '../conversion/loss-list.js'
import { xmlValue } from '../xml/xml-losses.js'
import { placedCredits } from './placed-credits.js'

/**
 * Returns a line of credit as a format holds it in which names are marked in the printed line, and
 * records the others.
 *
 * @param reason - Reason for a name that the line does not print
 */
function heldByline(byline: Byline, steps: Steps, reason: string, losses: LossList): Byline {
  const text = xmlValue(byline.text, [...steps, 'text'], losses)
  const credits = byline.credits.map(({ role, name }, index) => ({
    role,
    name: xmlValue(name, [...steps, 'credits', index, 'name'], losses),
  }))
  const placed = new Set(placedCredits(text, credits).map(({ credit }) => credit))
  for (const [index, credit] of credits.entries())
    if (!placed.has(credit)) losses.lose([...steps, 'credits', index], reason)
  return { text, placement: byline.placement, credits: credits.filter((credit) => placed.has(credit)) }
}

/** Returns lines of credit as {@link heldByline} does. */
export const heldBylines = (bylines: readonly Byline[], steps: Steps, reason: string, losses: LossList): Byline[] =>
  bylines.map((byline, index) => heldByline(byline, [...steps, index], reason, losses))
