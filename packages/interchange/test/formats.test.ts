import { expect, it } from 'vitest'
import type { FormatMapping } from '../src/index.js'
import * as interchange from '../src/index.js'

const isMapping = (value: unknown): value is FormatMapping =>
  typeof value === 'object' && value !== null && 'format' in value && 'fields' in value

it('have names of their own', () => {
  const names = Object.values(interchange).flatMap((value) => (isMapping(value) ? [value.format] : []))
  expect(names.length).toBeGreaterThan(10)
  expect(new Set(names).size).toBe(names.length)
})
