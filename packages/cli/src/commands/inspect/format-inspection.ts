import type { Colors } from '../../terminal/colors.js'
import { counted } from '../../text/counted.js'
import { printable } from '../../text/printable.js'
import type { FileInspection } from './file-inspection.js'
import type { PageInspection } from './page-inspection.js'

/** Returns what a file is for people: the format and why, and a part for each page. */
export function formatInspection({ file, title, reason, facts, pages }: FileInspection, colors: Colors): string {
  const { bold, dim } = colors
  if (title === null || reason === null) return `${bold(printable(file))}\n  no known format\n`
  const known = Object.entries(facts).map(([name, value]) => `${name} ${value}`)
  return [
    bold(printable(file)),
    `  ${printable(title)}: the content is ${printable(reason)}`,
    ...(known.length > 0 ? [`  ${dim('issue')}  ${printable(known.join(', '))}`] : []),
    ...pages.flatMap((page, index) => pageLines(page, index, colors)),
    '',
  ].join('\n')
}

function pageLines(page: PageInspection, index: number, { bold, dim }: Colors): string[] {
  const { label, name, width, height, roles, bodySize, largestSize } = page
  const title = [`Page ${index + 1}`, ...(label === null ? [] : [`label ${label}`]), ...(name === null ? [] : [name])]
  const counts = [
    counted(page.blocks, 'block'),
    counted(page.lines, 'line'),
    counted(page.characters, 'character'),
    counted(page.pictures, 'picture'),
  ]
  const row = (head: string, text: string): string => `    ${dim(head.padEnd(5))}  ${printable(text)}`
  return [
    `  ${bold(printable(title.join(', ')))}`,
    row('has', counts.join(', ')),
    ...(width === null || height === null ? [] : [row('size', `${rounded(width)} × ${rounded(height)}`)]),
    ...(bodySize === null || largestSize === null
      ? []
      : [row('type', `body ${rounded(bodySize)}, largest ${rounded(largestSize)}`)]),
    ...(Object.keys(roles).length === 0
      ? []
      : [
          row(
            'roles',
            Object.entries(roles)
              .map(([role, count]) => `${role} ${count}`)
              .join(', '),
          ),
        ]),
  ]
}

const rounded = (length: number): string => String(Math.round(length * 10) / 10)
