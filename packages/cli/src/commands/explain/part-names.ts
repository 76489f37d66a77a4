import type { Block, Issue } from '@banmian/core'

const BLOCK_NAMES: Readonly<Partial<Record<Block['type'], string>>> = {
  paragraph: 'paragraph',
  heading: 'subhead',
  list: 'list',
  table: 'table',
  blockquote: 'quotation',
  figure: 'picture',
  thematicBreak: 'break',
}

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^\/pages\/\d+\/name$/, 'page name'],
  [/^\/pages\/\d+\/label$/, 'page label'],
  [/^\/pages\/\d+\/bylines\//, 'page credit'],
  [/^\/pages\/\d+\/unplaced(?:\/|$)/, 'unplaced'],
  [/\/headline\/kicker$/, 'kicker'],
  [/\/headline\/main$/, 'headline'],
  [/\/headline\/deck$/, 'deck'],
  [/\/rubric$/, 'rubric'],
  [/\/dateline$/, 'dateline'],
  [/\/continuations\//, 'continuation'],
  [/\/body\/\d+\/bylines\//, 'photo credit'],
  [/\/body\/\d+\/caption$/, 'caption'],
  [/\/bylines\//, 'credit'],
  [/^\/(?:publication|date|number|edition)/, 'issue'],
]

/** Returns the name of the part of an issue at a path. */
export function partName(path: string, issue: Issue): string {
  const known = NAMES.find(([form]) => form.test(path))
  if (known) return known[1]
  const [, page, article, block] = /^\/pages\/(\d+)\/articles\/(\d+)\/body\/(\d+)/.exec(path) ?? []
  const type = issue.pages[Number(page)]?.articles[Number(article)]?.body[Number(block)]?.type
  return (type && BLOCK_NAMES[type]) ?? 'text'
}

/** Returns a function from paths to the numbers of articles in the issue, from 1, or null. */
export function articleNumbers(issue: Issue): (path: string) => number | null {
  let before = 0
  const offsets = issue.pages.map(({ articles }) => {
    before += articles.length
    return before - articles.length
  })
  return (path) => {
    const found = /^\/pages\/(\d+)\/articles\/(\d+)/.exec(path)
    return found === null ? null : (offsets[Number(found[1])] ?? 0) + Number(found[2]) + 1
  }
}
