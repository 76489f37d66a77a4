import { expect, it } from 'vitest'
import * as interchange from '../src/index.js'
import { type FormatMapping, mappingTable } from '../src/index.js'

const isMapping = (value: unknown): value is FormatMapping =>
  typeof value === 'object' && value !== null && 'format' in value && 'fields' in value

const mappings = Object.entries(interchange)
  .flatMap(([, value]) => (isMapping(value) ? [value] : []))
  .toSorted((one, other) => (one.format < other.format ? -1 : 1))

it('are described in FORMATS.md', async () => {
  const sections = mappings.map((mapping) => {
    const everywhere = mapping.everywhere?.map((reason) => `- ${reason}\n`).join('') ?? ''
    const anywhere = everywhere === '' ? '' : `\nIn any field:\n\n${everywhere}`
    return `## ${mapping.title}\n\n${mappingTable(mapping)}${anywhere}`
  })
  const text = [
    '# Formats\n',
    'The place of each field of an issue, and of each type of node of a body, in the formats of\n' +
      '`@banmian/interchange`, and what each format does not hold. `*` is any position in a list. These\n' +
      'tables are made of the code by `npx vitest run test/formats.test.ts -u`.\n',
    ...sections,
  ].join('\n')
  await expect(text).toMatchFileSnapshot('../FORMATS.md')
})

it('have names of their own', () => {
  const names = mappings.map(({ format }) => format)
  expect(new Set(names).size).toBe(names.length)
})
