import type { LayoutRole } from '@banmian/core'

/** The roles of MinerU's block types. Types that are not listed are text. */
export const BLOCK_ROLES: Readonly<Record<string, LayoutRole>> = {
  title: 'heading',
  doc_title: 'heading',
  paragraph_title: 'heading',
  header: 'page-header',
  page_header: 'page-header',
  footer: 'page-footer',
  page_footer: 'page-footer',
  page_number: 'page-number',
  aside_text: 'aside',
  page_aside_text: 'aside',
  page_footnote: 'footnote',
  list: 'list',
  index: 'list',
  image_caption: 'caption',
  image_footnote: 'caption',
  table_caption: 'caption',
  table_footnote: 'footnote',
  chart_caption: 'caption',
  chart_footnote: 'caption',
  code_caption: 'caption',
  table: 'table',
  table_body: 'table',
}

/** Types whose text is known; any other type is read as text, with a message. */
const TEXT_TYPES = new Set([
  'text',
  'paragraph',
  'equation',
  'interline_equation',
  'equation_interline',
  'code',
  'code_body',
  'algorithm',
  'abstract',
  'ref_text',
  'vertical_text',
  'phonetic',
  'formula_number',
  'seal',
  'image',
  'image_body',
  'chart',
  'chart_body',
  'header_image',
  'footer_image',
  'code_footnote',
  'equation_inline',
])

export const isKnownType = (type: string): boolean => Object.hasOwn(BLOCK_ROLES, type) || TEXT_TYPES.has(type)

export const isVisual = (type: string): boolean =>
  ['image', 'chart', 'seal', 'image_body', 'chart_body', 'header_image', 'footer_image'].includes(type)
