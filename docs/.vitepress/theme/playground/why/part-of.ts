import type { Block, Issue } from '@banmian/core'
import type { Part } from '../words/words.js'

const blockParts: Partial<Record<Block['type'], Part>> = {
  paragraph: 'paragraph',
  heading: 'subhead',
  list: 'list',
  table: 'table',
  blockquote: 'quotation',
  figure: 'caption',
}

const parts: readonly (readonly [RegExp, Part])[] = [
  [/^\/pages\/\d+\/name$/, 'page-name'],
  [/^\/pages\/\d+\/label$/, 'page-label'],
  [/^\/pages\/\d+\/bylines\//, 'page-byline'],
  [/^\/pages\/\d+\/unplaced\//, 'unplaced'],
  [/\/headline\/kicker$/, 'kicker'],
  [/\/headline\/main$/, 'headline'],
  [/\/headline\/deck$/, 'deck'],
  [/\/rubric$/, 'rubric'],
  [/\/dateline$/, 'dateline'],
  [/\/continuations\//, 'continuation'],
  [/\/body\/\d+\/bylines\//, 'photo-credit'],
  [/\/body\/\d+\/caption$/, 'caption'],
  [/\/bylines\//, 'byline'],
  [/^\/(?:publication|date|number|edition)/, 'issue'],
]

/** Returns the kind of a part of the issue from its path. */
export function partOf(path: string, issue: Issue): Part {
  const known = parts.find(([form]) => form.test(path))
  if (known) return known[1]
  const [, page, article, block] = /^\/pages\/(\d+)\/articles\/(\d+)\/body\/(\d+)/.exec(path) ?? []
  const type = issue.pages[Number(page)]?.articles[Number(article)]?.body[Number(block)]?.type
  return (type && blockParts[type]) ?? 'other'
}
