import { characterBefore } from '../../inline/delimiter-runs.js'
import type { Emphasis, InlineCode, Phrasing } from '../../model/issue.js'
import { MAX_DEPTH } from '../../model/nesting.js'
import { isCommon } from '../../unicode/common-characters.js'
import { addressAndTitle, containsUnsafe, escapeText, inLines, openTag, type Place } from './escape.js'
import { tooDeep, unknownNode } from './refused-issue.js'

/** A part of a text node that is a field of the article, written with its tags. */
export interface Mark {
  /** Index of the text node among its siblings. */
  child: number
  start: number
  end: number
  written: string
}

const TAGS = { emphasis: 'em', strong: 'strong', delete: 'del' } as const
const MARKERS = { emphasis: '*', strong: '**', delete: '~~' } as const

/**
 * Returns running text as Markdown, with HTML tags where viewers would disagree about Markdown's
 * markers.
 */
export function writePhrasing(
  nodes: readonly Phrasing[],
  place: Place = inLines,
  marks: readonly Mark[] = [],
  followed = false,
): string {
  const depth = place.depth ?? 0
  if (depth > MAX_DEPTH) throw tooDeep('phrasing nodes', nodes[0])
  const inside = { ...place, depth: depth + 1 }
  // Pieces and the last two characters: reading a text while it grows would copy it each time.
  const pieces: string[] = []
  let end = ''
  const add = (piece: string): void => {
    if (piece === '') return
    pieces.push(piece)
    end = (end + piece.slice(-2)).slice(-2)
  }
  /**
   * Whether the last text node was written in tags, so that it does not merge with the next one.
   */
  let inSpan = false
  let mark = 0
  nodes.forEach((node, at) => {
    const next = nodes[at + 1]
    if (node.type === 'text') {
      inSpan = node.value === '' || (nodes[at - 1]?.type === 'text' && !inSpan)
      let from = 0
      let written = ''
      for (; marks[mark]?.child === at; mark++) {
        const tagged = marks[mark]!
        written += escapeText(node.value.slice(from, tagged.start), place) + tagged.written
        from = tagged.end
      }
      written += escapeText(node.value.slice(from), place, followed || next !== undefined)
      add(inSpan ? `<span>${written}</span>` : written)
      return
    }
    inSpan = false
    switch (node.type) {
      case 'break':
        add(place.form === 'lines' && at > 0 && next && nodes[at - 1]!.type !== 'break' ? '\\\n' : '<br>')
        return
      case 'inlineCode':
        add(code(node, end, place))
        return
      case 'image':
        add(`![${escapeText(node.alt, { ...place, bracketed: true })}](${addressAndTitle(node.url, node.title)})`)
        return
      case 'link':
        if (place.bracketed || holdsLink(node.children))
          add(
            `${openTag('a', { href: node.url, title: node.title ?? undefined })}${writePhrasing(node.children, inside)}</a>`,
          )
        else {
          if (end.endsWith('!')) pieces.push(`${pieces.pop()!.slice(0, -1)}\\!`)
          const text = writePhrasing(node.children, { ...inside, bracketed: true })
          add(`[${text}](${addressAndTitle(node.url, node.title)})`)
        }
        return
      case 'ruby': {
        const base = writePhrasing(node.children, inside, [], true)
        const annotation = escapeText(node.annotation, { ...place, bracketed: true })
        add(`<ruby>${base}<rt>${annotation}</rt></ruby>`)
        return
      }
      case 'emphasis':
      case 'strong':
      case 'delete': {
        const inner = writePhrasing(node.children, inside, [], true)
        const plain = node.children.every(isFlat) && canMark(inner, end, next)
        const [open, close] = plain
          ? [MARKERS[node.type], MARKERS[node.type]]
          : [`<${TAGS[node.type]}>`, `</${TAGS[node.type]}>`]
        add(open + inner + close)
        return
      }
      default:
        throw unknownNode('phrasing node', node)
    }
  })
  return pieces.join('')
}

function code({ value }: InlineCode, before: string, { form, bracketed }: Place): string {
  const simple =
    value !== '' &&
    !containsUnsafe(value) &&
    !before.endsWith('`') &&
    !(form === 'cell' && value.includes('|')) &&
    // Viewers would take the bracket for the end of a link definition's label.
    !(bracketed && value.includes(']'))
  if (!simple) return `<code>${escapeText(value, { form, bracketed: true })}</code>`
  const longest = (value.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0)
  const fence = '`'.repeat(longest + 1)
  const isPadded = value.startsWith(' ') && value.endsWith(' ') && /[^ ]/.test(value)
  const pad = isPadded || value.startsWith('`') || value.endsWith('`') ? ' ' : ''
  return fence + pad + value + pad + fence
}

const holdsLink = (nodes: readonly Phrasing[]): boolean =>
  nodes.some((node) => node.type === 'link' || ('children' in node && holdsLink(node.children)))

/** Returns whether a node can be between markers, since it contains none itself. */
const isFlat = (node: Phrasing): boolean =>
  node.type !== 'link' ? !('children' in node) : node.children.every((child) => !('children' in child))

/**
 * Returns whether markers around a text mean emphasis in CommonMark, whatever characters are next
 * to them.
 */
function canMark(inner: string, before: string, next: Phrasing | undefined): boolean {
  if (/^$|^[\s*_~]/.test(inner) || /[\s*_~]$/.test(inner.slice(-1)) || /[*_~]$/.test(before)) return false
  const opens = !isPunctuation(firstOf(inner)) || !isLetter(characterBefore(before, before.length))
  const closes = !isPunctuation(characterBefore(inner, inner.length)) || !followedByLetter(next)
  return opens && closes && (next === undefined || !isEmphasis(next))
}

const firstOf = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 32)
/**
 * Returns whether some viewer takes a character for punctuation: some include symbols, halves of
 * surrogate pairs or characters that are new in Unicode.
 */
const isPunctuation = (character: string): boolean => !isCommon(character) || /[\p{P}\p{S}]/u.test(character)
const isLetter = (character: string): boolean => !isCommon(character) || !/[\s!-/:-@[-`{-~\p{P}]/u.test(character)
const followedByLetter = (next: Phrasing | undefined): boolean =>
  next?.type === 'text' && next.value !== '' && isLetter(firstOf(next.value))
const isEmphasis = (node: Phrasing): node is Emphasis => node.type in MARKERS
