import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { transformSync } from 'esbuild'
import { expect, test } from 'vitest'
import { flattenRope } from '../src/caching/flatten-rope.js'

const source = readFileSync(new URL('../src/caching/flatten-rope.ts', import.meta.url), 'utf8')

/**
 * Prints how many texts in memory the engine stores as trees of their parts: 1000 texts as they
 * were concatenated, and the same texts flattened. Only a snapshot of the memory of the engine
 * says so, which is quick in a process that contains nothing else.
 */
const program = `
import { getHeapSnapshot } from 'node:v8'
${transformSync(source, { loader: 'ts' }).code}
const ropes = Array.from({ length: 1000 }, (_, index) => 'the first part of text ' + index + ' and the second part')
const before = await countRopes()
globalThis.texts = ropes.splice(0).map(flattenRope)
console.log(JSON.stringify([before, await countRopes()]))

async function countRopes() {
  let json = ''
  for await (const chunk of getHeapSnapshot()) json += chunk
  const { nodes, snapshot: { meta } } = JSON.parse(json)
  const rope = meta.node_types[0].indexOf('concatenated string')
  let count = 0
  for (let node = 0; node < nodes.length; node += meta.node_fields.length) if (nodes[node] === rope) count++
  return count
}`

test('a concatenated text becomes one block of memory', () => {
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' })
  const [concatenated, flattened] = JSON.parse(output)
  expect(concatenated).toBeGreaterThanOrEqual(1000)
  expect(flattened).toBeLessThanOrEqual(concatenated - 1000)
})

test('the characters stay the same', () => {
  for (const text of ['', 'a', '\ud83d', '😀', '一段文字']) expect(flattenRope(text)).toBe(text)
})
