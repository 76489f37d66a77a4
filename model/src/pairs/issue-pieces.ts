import { type Article, type Block, type Byline, type Issue, plainText } from '@banmian/core'
import { SPAN_ROLES, type SpanRole, type Unit } from '../training/pages/training-data.js'

/** A part of an issue that a page prints. */
export interface Piece {
  /** The index of its article, or -1 for text of the page itself. */
  unit: number
  role: SpanRole
  /** The number of its paragraph, or -1. */
  paragraph: number
  text: string
}

/** Returns a role, or another where this version of the training data does not have it. */
const roleOr = (name: string, other: SpanRole): SpanRole => SPAN_ROLES.find((role) => role === name) ?? other

/** The role of the text of an advertisement. */
export const ADVERTISEMENT = roleOr('advertisement', 'paragraph')
/** The role of text of the page itself: running heads, contents, noise. */
export const FURNITURE = roleOr('furniture', 'credit')

/** Returns the articles of an issue as units, and the parts of all its pages in order. */
export function piecesOf(issue: Issue): { units: Unit[]; pieces: Piece[] } {
  const units: Unit[] = []
  const pieces: Piece[] = []
  for (const { label, name, articles, bylines, unplaced } of issue.pages) {
    const add = (role: SpanRole, text: string | null): void => {
      if (text?.trim()) pieces.push({ unit: -1, role, paragraph: -1, text })
    }
    add('pageName', label)
    add('pageName', name)
    for (const article of articles) {
      pieces.push(...articlePieces(article, units.length))
      units.push(unitOf(article))
    }
    for (const { text } of bylines) add(FURNITURE, text)
    for (const { text } of unplaced) add(FURNITURE, text)
  }
  return { units, pieces }
}

/** Returns the kind of an article and the people who wrote it. */
function unitOf({ role, headline, bylines, body }: Article): Unit {
  const isPhoto = headline.main === null && body.length > 0 && body.every(({ type }) => type === 'figure')
  const kind = role === 'advertisement' ? role : isPhoto ? 'photo' : 'article'
  const credits = bylines.flatMap((byline) => byline.credits.map(({ name }) => name))
  return credits.length ? { kind, credits } : { kind }
}

function articlePieces(article: Article, unit: number): Piece[] {
  const pieces: Piece[] = []
  const isAdvertisement = article.role === 'advertisement'
  const add = (role: SpanRole, text: string | null, paragraph = -1): void => {
    if (text?.trim()) pieces.push({ unit, role: isAdvertisement ? ADVERTISEMENT : role, paragraph, text })
  }
  const addBylines = (bylines: readonly Byline[], placement: Byline['placement'], role: SpanRole): void => {
    for (const byline of bylines) if (byline.placement === placement) add(role, byline.text)
  }
  const { headline, rubric, dateline, bylines, body, continuations } = article
  add('kicker', rubric)
  add('kicker', headline.kicker)
  add('headline', headline.main)
  add('deck', headline.deck)
  addBylines(bylines, 'head', 'byline')
  let paragraph = 0
  const addBlock = (block: Block): void => {
    if (block.type === 'paragraph') add('paragraph', plainText(block.children), paragraph++)
    else if (block.type === 'heading') add('subhead', plainText(block.children))
    else if (block.type === 'blockquote') block.children.forEach(addBlock)
    else if (block.type === 'list') for (const item of block.children) item.children.forEach(addBlock)
    else if (block.type === 'table')
      for (const { children } of block.children)
        add('paragraph', children.map((cell) => plainText(cell.children)).join(' '), paragraph++)
    else if (block.type === 'figure') {
      add('caption', plainText(block.caption))
      for (const { text, placement } of block.bylines) if (placement !== 'inline') add('credit', text)
    }
  }
  body.forEach(addBlock)
  addBylines(bylines, 'tail', 'credit')
  if (dateline?.placement === 'tail') add('credit', dateline.text)
  for (const { text } of continuations) add('credit', text)
  return pieces
}
