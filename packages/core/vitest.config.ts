import { defineConfig } from 'vitest/config'
import { sharedTests } from '../../vitest.library.js'

/**
 * Tests that count work need sources which nothing has compiled before, and texts of ten million
 * characters need memory and stack to themselves.
 */
const ALONE = [
  'test/linear-work.test.ts',
  'test/markdown/linear.test.ts',
  'test/markdown/linear-writing.test.ts',
  'test/order/reading-order.test.ts',
  'test/memory.test.ts',
]

export default defineConfig({ test: sharedTests(ALONE) })
