import { defineConfig } from 'vitest/config'

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

// Test files share what they import: importing it again for each file took a third of the time.
export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'shared', isolate: false, exclude: ALONE } },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
})
