import type { Block, Issue } from '@banmian/core'

const BLOCK_PARTS = {
  paragraph: 'paragraph',
  heading: 'subhead',
  list: 'list',
  table: 'table',
  blockquote: 'quotation',
  figure: 'picture',
  thematicBreak: 'break',
} as const satisfies Partial<Record<Block['type'], string>>

const PARTS = [
  [/^\/pages\/\d+\/name$/, 'page-name'],
  [/^\/pages\/\d+\/label$/, 'page-label'],
  [/^\/pages\/\d+\/bylines\//, 'page-credit'],
  [/^\/pages\/\d+\/unplaced(?:\/|$)/, 'unplaced'],
  [/\/headline\/kicker$/, 'kicker'],
  [/\/headline\/main$/, 'headline'],
  [/\/headline\/deck$/, 'deck'],
  [/\/rubric$/, 'rubric'],
  [/\/dateline$/, 'dateline'],
  [/\/continuations\//, 'continuation'],
  [/\/body\/\d+\/bylines\//, 'photo-credit'],
  [/\/body\/\d+\/caption$/, 'caption'],
  [/\/bylines\//, 'credit'],
  [/^\/(?:publication|date|number|edition)/, 'issue'],
] as const

/** A part of an issue. `text` is any other part. */
export type IssuePart = (typeof PARTS)[number][1] | (typeof BLOCK_PARTS)[keyof typeof BLOCK_PARTS] | 'text'

/** Returns the part of an issue at a path. */
export function issuePart(path: string, issue: Issue): IssuePart {
  const known = PARTS.find(([form]) => form.test(path))
  if (known) return known[1]
  const [, page, article, block] = /^\/pages\/(\d+)\/articles\/(\d+)\/body\/(\d+)/.exec(path) ?? []
  const type = issue.pages[Number(page)]?.articles[Number(article)]?.body[Number(block)]?.type
  const parts: Partial<Record<Block['type'], IssuePart>> = BLOCK_PARTS
  return (type && parts[type]) ?? 'text'
}
