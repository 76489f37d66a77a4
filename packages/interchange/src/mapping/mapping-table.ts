import type { FormatMapping } from './format-mapping.js'

/** Returns a mapping as a Markdown table: each field of an issue, its place and what is lost. */
export function mappingTable({ fields }: FormatMapping): string {
  const rows = fields.map(({ field, target, loss }) => [code(field), target === null ? '–' : code(target), loss ?? ''])
  return ['field of the issue | place in the format | lost', '---|---|---', ...rows.map((cells) => cells.join(' | '))]
    .map((row) => `| ${row.replace('---|---|---', '--- | --- | ---')} |\n`)
    .join('')
}

const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``
