import { isRightToLeft } from '@banmian/core/arguments'
import type { ElementAttributes, Syntax } from '../markup/syntax.js'
import { hasRightToLeftLetters } from '../text/right-to-left-letters.js'

/** Width of an e-mail, which all clients show without scrolling, in CSS pixels. */
export const EMAIL_WIDTH = 600
/** Space between the edge and the text. */
export const PADDING = 24
const TEXT_WIDTH = EMAIL_WIDTH - 2 * PADDING

/** Colors in the light color scheme. The classes of the same names have those of the dark one. */
export const COLORS = {
  bg: '#f2eee5',
  card: '#fffdf8',
  ink: '#1c1a17',
  quiet: '#5f594f',
  accent: '#a51d14',
  rule: '#d8d2c4',
} as const

/** Inline styles by element, or by element and class, in properties that e-mail clients know. */
const STYLES: Readonly<Record<string, string>> = {
  p: 'margin:0 0 12px',
  h2: 'margin:0 0 8px;font-size:22px;line-height:1.35',
  h3: 'margin:16px 0 8px;font-size:17px;line-height:1.4',
  h4: 'margin:16px 0 8px;font-size:16px;line-height:1.4',
  h5: 'margin:16px 0 8px;font-size:16px;line-height:1.4',
  h6: 'margin:16px 0 8px;font-size:16px;line-height:1.4',
  ul: 'margin:0 0 12px;padding:0 0 0 24px',
  ol: 'margin:0 0 12px;padding:0 0 0 24px',
  blockquote: `margin:0 0 12px;padding:0 0 0 12px;border-left:3px solid ${COLORS.rule}`,
  table: 'width:100%;margin:0 0 12px;border-collapse:collapse;font-size:15px',
  th: `padding:4px 6px;border-bottom:2px solid ${COLORS.quiet};text-align:left`,
  td: `padding:4px 6px;border-bottom:1px solid ${COLORS.rule}`,
  hr: `margin:16px 0;border:0;border-top:1px solid ${COLORS.rule}`,
  a: `color:${COLORS.accent}`,
  div: 'margin:0 0 12px',
  img: 'display:block;height:auto;border:0',
  'p.figcaption': `margin:6px 0 0;color:${COLORS.quiet};font-size:14px;line-height:1.5`,
  'div.corrections': `margin:0 0 12px;padding:0 0 0 12px;border-left:3px solid ${COLORS.accent};color:${COLORS.quiet};font-size:14px`,
  'p.date': 'margin:0;font-weight:bold',
  'span.dateline': 'font-weight:bold',
  'span.unbroken': 'white-space:nowrap',
  'span.missing': `color:${COLORS.quiet}`,
}

/**
 * Styles of emphasis in languages without italics: marks next to the characters, as on pages, and
 * bold type for clients that do not know the marks.
 */
const EMPHASIS = 'font-style:normal;font-weight:bold;text-emphasis:filled'
const EMPHASIS_IN: Readonly<Record<string, string>> = {
  zh: `${EMPHASIS} dot;text-emphasis-position:under right`,
  ja: `${EMPHASIS} sesame`,
  ko: `${EMPHASIS} dot`,
}

/** Elements in place of those that Outlook does not know. */
const REPLACED: Readonly<Record<string, string>> = { figure: 'div', figcaption: 'p', time: 'span', bdi: 'span' }

/** Classes of the dark color scheme, by element. */
const DARK_CLASSES: Readonly<Record<string, string>> = {
  a: 'accent',
  blockquote: 'rule',
  td: 'rule',
  th: 'rule',
  hr: 'rule',
  'p.figcaption': 'quiet',
  'div.corrections': 'quiet',
  'span.missing': 'quiet',
}

/** Returns a style for lines from right to left. Logical properties are known to few clients. */
const mirrored = (style: string): string =>
  style.replace(/(padding:0 )0 0 (\d+px)/, '$1$2 0 0').replace(/(border-|align:)left/, '$1right')

/**
 * Returns a syntax that writes every element with its style in an attribute, since many clients
 * drop style sheets, and without the attributes that only pages need.
 *
 * @param language - BCP 47 tag; `''` when it is unknown
 */
export function emailSyntax(syntax: Syntax, language: string): Syntax {
  const isMirrored = isRightToLeft(language)
  const emphasis = EMPHASIS_IN[/^\w*/.exec(language.toLowerCase())![0]] ?? ''
  const styled = (element: string, attributes: ElementAttributes = {}, content = ''): [string, ElementAttributes] => {
    const name = REPLACED[element] ?? element
    const key = `${name}.${name === element ? attributes['class'] : element}`
    const { href, src, alt, title, start, colspan, scope } = attributes
    const own = name === 'img' ? pictureWidth(attributes) : name === 'em' ? emphasis : ''
    const style = [STYLES[key] ?? STYLES[name], own, ALIGNED[attributes['class'] ?? '']].filter(Boolean).join(';')
    return [
      name,
      {
        ...optional({ href, src, alt, title, start, colspan, scope }),
        ...(name === 'img' ? pictureSize(attributes) : {}),
        ...(element === 'bdi' ? { dir: hasRightToLeftLetters(content) ? 'rtl' : 'ltr' } : {}),
        class: DARK_CLASSES[key] ?? DARK_CLASSES[name] ?? null,
        style: style === '' ? null : isMirrored ? mirrored(style) : style,
      },
    ]
  }
  return {
    ...syntax,
    element(element, content, attributes) {
      const [name, all] = styled(element, attributes, content)
      return syntax.element(name, content, all)
    },
    empty: (element, attributes) => syntax.empty(...styled(element, attributes)),
  }
}

const ALIGNED: Readonly<Record<string, string>> = {
  'align-right': 'text-align:right',
  'align-center': 'text-align:center',
}

const optional = (attributes: Readonly<Record<string, string | null | undefined>>): ElementAttributes =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, value ?? null]))

/**
 * Returns the style by which a picture is as wide as the text, but not wider than its natural
 * width.
 */
function pictureWidth({ width }: ElementAttributes): string {
  if (!width) return 'width:auto;max-width:100%'
  return Number(width) < TEXT_WIDTH ? `width:100%;max-width:${width}px` : 'width:100%'
}

/**
 * Returns the size of a picture, reduced to the width of the text, as Outlook needs it. Outlook
 * would otherwise show a large picture of an unknown size wider than the e-mail.
 */
function pictureSize({ width, height }: ElementAttributes): ElementAttributes {
  const natural = Number(width ?? TEXT_WIDTH)
  const shown = Math.min(natural, TEXT_WIDTH)
  const ratio = width && height ? Number(height) / natural : null
  return {
    width: String(shown),
    height: ratio === null ? null : String(Math.max(1, Math.round(shown * ratio))),
  }
}
