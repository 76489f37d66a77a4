import type { LayoutRole } from '@banmian/core'

/** The roles of PaddleOCR's block labels. Labels that are not listed are text. */
export const BLOCK_ROLES: Readonly<Record<string, LayoutRole>> = {
  doc_title: 'heading',
  paragraph_title: 'heading',
  title: 'heading',
  header: 'page-header',
  header_image: 'page-header',
  footer: 'page-footer',
  footer_image: 'page-footer',
  number: 'page-number',
  footnote: 'footnote',
  vision_footnote: 'caption',
  aside_text: 'aside',
  figure_title: 'caption',
  table_title: 'caption',
  chart_title: 'caption',
  figure_table_chart_title: 'caption',
  content: 'list',
  list: 'list',
  table: 'table',
  image: 'figure',
  figure: 'figure',
  chart: 'figure',
  seal: 'figure',
}

const TEXT_LABELS = new Set([
  'text',
  'vertical_text',
  'abstract',
  'reference',
  'reference_content',
  'display_formula',
  'inline_formula',
  'formula',
  'formula_number',
  'algorithm',
  'equation',
  'code',
  'region',
])

export const isKnownLabel = (label: string): boolean => Object.hasOwn(BLOCK_ROLES, label) || TEXT_LABELS.has(label)

/** Labels of blocks that are saved as pictures. */
export const isPictureLabel = (label: string): boolean =>
  ['image', 'figure', 'chart', 'seal', 'header_image', 'footer_image'].includes(label)
