import type { KnownPart, LayoutRole } from '@banmian/core'

const PARTS: Partial<Record<LayoutRole, KnownPart>> = {
  heading: 'heading',
  byline: 'byline',
  caption: 'caption',
  advertisement: 'advertisement',
}

/** Returns the part of an article that a role shows. Text can be any part. */
export function partOfRole(role: LayoutRole | null): { part?: KnownPart } {
  const part = role ? PARTS[role] : undefined
  return part ? { part } : {}
}
