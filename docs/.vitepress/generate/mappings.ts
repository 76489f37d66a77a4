import {
  BIB_TEX_MAPPING,
  CHUNKS_MAPPING,
  CONTENT_TREE_MAPPING,
  CSL_JSON_MAPPING,
  type FieldMapping,
  type FormatMapping,
  JSON_LINES_MAPPING,
  METS_MAPPING,
  NEWSML_MAPPING,
  NINJS_MAPPING,
  NITF_MAPPING,
  PLAIN_TEXT_MAPPING,
  PORTABLE_TEXT_MAPPING,
  RIS_MAPPING,
  TEI_MAPPING,
} from '@banmian/interchange'
import { frontMatter, writePage } from './write-page.js'

/** The formats in the order of the page. */
const mappings: readonly FormatMapping[] = [
  NINJS_MAPPING,
  NITF_MAPPING,
  NEWSML_MAPPING,
  TEI_MAPPING,
  METS_MAPPING,
  CONTENT_TREE_MAPPING,
  PORTABLE_TEXT_MAPPING,
  JSON_LINES_MAPPING,
  CHUNKS_MAPPING,
  PLAIN_TEXT_MAPPING,
  CSL_JSON_MAPPING,
  RIS_MAPPING,
  BIB_TEX_MAPPING,
]

interface PageWords {
  path: string
  title: string
  description: string
  intro: string
  field: string
  target: string
  loss: string
  everywhere: string
}

const pages: readonly PageWords[] = [
  {
    path: 'mappings.md',
    title: 'Formats, field by field',
    description: 'Where each format of newsrooms and libraries holds each field of an issue, and what it loses',
    intro: `Each table lists the fields of [the issue](/schema) and the nodes of bodies, their places in a format, and what the format does
not hold. The functions of [\`@banmian/interchange\`](/interchange) use the same tables, so these are the losses that they report.
\`*\` is any position in a list.`,
    field: 'field',
    target: 'place',
    loss: 'what is lost',
    everywhere: 'In every field:',
  },
  {
    path: 'zh/mappings.md',
    title: '逐项对照',
    description: '新闻机构和图书馆的每种格式把一期报纸的每个字段放在哪里，又丢掉了什么',
    intro: `每张表列出[一期报纸](/zh/schema)的各个字段和正文的各种节点，在该格式里放在哪里，以及该格式放不下什么。[\`@banmian/interchange\`](/zh/interchange) 的函数使用的就是这些表，报告的丢失也就是表中列出的内容，原文为英文。\`*\` 表示列表中的任意位置。`,
    field: '字段',
    target: '位置',
    loss: '丢失',
    everywhere: '任何字段都可能：',
  },
]

/** Writes the page with a table for each format, in both languages. */
export function writeMappings(): void {
  for (const words of pages) writePage(words.path, pageIn(words))
}

const pageIn = (words: PageWords): string =>
  `${frontMatter({ ...words, pageClass: 'mappings' })}\n\n# ${words.title}\n\n${words.intro}\n${mappings.map((mapping) => sectionOf(mapping, words)).join('')}`

function sectionOf({ format, title, fields, everywhere = [] }: FormatMapping, words: PageWords): string {
  const general =
    everywhere.length === 0
      ? ''
      : `${words.everywhere}\n\n${everywhere.map((reason) => `- ${textOf(reason)}\n`).join('')}\n`
  const rows = fields.map(rowOf).join('\n')
  return `\n## ${title} {#${format}}\n\n${general}| ${words.field} | ${words.target} | ${words.loss} |\n|---|---|---|\n${rows}\n`
}

const rowOf = ({ field, target, loss }: FieldMapping): string =>
  `| ${codeOf(field)} | ${target === null ? '–' : codeOf(target)} | ${loss === null ? '' : textOf(loss)} |`

/** Returns text as code in a cell of a table, which is read before code is. */
const codeOf = (text: string): string => `<code v-pre>${textOf(text)}</code>`

const textOf = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('|', '&#124;')
    .replaceAll('*', '&#42;')
    .replaceAll('{', '&#123;')
    .replaceAll('[', '&#91;')
    .replaceAll('_', '&#95;')
