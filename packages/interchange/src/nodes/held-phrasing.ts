import type { Json, Phrasing } from '@banmian/core'
import type { Steps } from '../conversion/json-pointer.js'
import { jsonPointer } from '../conversion/json-pointer.js'
import type { LossList } from '../conversion/loss-list.js'
import { InterchangeError } from '../errors/interchange-error.js'
import { xmlValue } from '../xml/xml-losses.js'
import { bracketedRuby } from './bracketed-ruby.js'
import type { NodeLimits } from './node-limits.js'

/** A format's limits, and the losses that they cause. */
export interface Holding {
  limits: NodeLimits
  losses: LossList
  /** Returns the URL that is written, and records it when it is not the one in the issue. */
  writtenUrl: (url: string, steps: Steps, losses: LossList) => string
}

/**
 * Returns running text as a format holds it, and records what it does not. Adjacent texts become
 * one, and empty ones disappear.
 */
export function heldPhrasing(nodes: readonly Phrasing[], steps: Steps, holding: Holding): Phrasing[] {
  const held: Phrasing[] = []
  for (const [index, node] of nodes.entries()) {
    for (const part of heldNode(node, [...steps, index], holding)) {
      const last = held.at(-1)
      if (part.type !== 'text') held.push(part)
      else if (last?.type === 'text') held[held.length - 1] = { type: 'text', value: last.value + part.value }
      else if (part.value !== '') held.push(part)
    }
  }
  return held
}

function heldNode(node: Phrasing, steps: Steps, holding: Holding): Phrasing[] {
  const held = heldFields(node, steps, holding)
  const { phrasing, imageWithoutUrl } = holding.limits
  const reason = phrasing?.[node.type] ?? (held.type === 'image' && held.url === '' ? imageWithoutUrl : undefined)
  if (reason === undefined) return [held]
  const kept = textInPlaceOf(held)
  if (kept.length === 0) holding.losses.lose(steps, reason)
  else holding.losses.simplify(steps, reason, kept.map(asJson))
  return kept
}

/** Returns a node with its texts, its URL and its children as a format holds them. */
function heldFields(node: Phrasing, steps: Steps, holding: Holding): Phrasing {
  const { losses, limits } = holding
  const text = (value: string, field: string): string => xmlValue(value, [...steps, field], losses)
  const title = (value: string | null): string | null => {
    if (value === null || limits.title === undefined) return value === null ? null : text(value, 'title')
    losses.lose([...steps, 'title'], limits.title)
    return null
  }
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return { type: node.type, value: text(node.value, 'value') }
    case 'emphasis':
    case 'strong':
    case 'delete':
      return { type: node.type, children: heldPhrasing(node.children, [...steps, 'children'], holding) }
    case 'ruby':
      return {
        type: 'ruby',
        annotation: text(node.annotation, 'annotation'),
        children: heldPhrasing(node.children, [...steps, 'children'], holding),
      }
    case 'break':
      return { type: 'break' }
    case 'link':
      return {
        type: 'link',
        url: holding.writtenUrl(node.url, [...steps, 'url'], losses),
        title: title(node.title),
        children: heldPhrasing(node.children, [...steps, 'children'], holding),
      }
    case 'image':
      return {
        type: 'image',
        url: holding.writtenUrl(node.url, [...steps, 'url'], losses),
        alt: heldAlt(node.alt, [...steps, 'alt'], holding),
        title: title(node.title),
      }
    default:
      throw unknownNode(node, steps)
  }
}

/** Returns the text in the place of a picture as a format holds it. */
function heldAlt(alt: string, steps: Steps, { limits, losses }: Holding): string {
  if (limits.alt === undefined) return xmlValue(alt, steps, losses)
  if (alt !== '') losses.simplify(steps, limits.alt, '')
  return ''
}

/** Returns the text in the place of a node that a format does not hold. */
function textInPlaceOf(node: Phrasing): Phrasing[] {
  if (node.type === 'ruby') return bracketedRuby(node)
  if ('children' in node) return node.children
  const value = 'value' in node ? node.value : 'alt' in node ? node.alt : ''
  return value === '' ? [] : [{ type: 'text', value }]
}

/** Returns a node as data. */
export const asJson = (node: object): Json => Object.fromEntries(Object.entries(node))

/** Returns the error for a node whose type is none of those of an issue. */
export function unknownNode(node: { type?: unknown }, steps: Steps): InterchangeError {
  return new InterchangeError({
    argument: `the node at ${jsonPointer(steps)} of issue`,
    expected: 'of a type that an issue has',
    received: node?.type,
    hint: 'Check the issue with validateIssue of @banmian/core/schema.',
  })
}
