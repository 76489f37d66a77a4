import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mergeLines } from '../src/corrections/merge-lines.js'

const text = fc
  .array(fc.constantFrom('', 'a', 'b', 'c', '字', '\0', ']]>', '\ud800', '<<<<<<<'), { maxLength: 12 })
  .map((lines) => lines.join('\n'))

it('takes over what only one side has changed, and what both have changed alike', () => {
  fc.assert(
    fc.property(text, text, (base, other) => {
      expect(mergeLines(base, base, other, false)).toEqual({ text: other })
      expect(mergeLines(base, other, base, false)).toEqual({ text: other })
      expect(mergeLines(base, other, other, false)).toEqual({ text: other })
    }),
  )
})

it('has every corrected line in its result or in a conflict, and no conflict when corrections are preferred', () => {
  fc.assert(
    fc.property(text, text, text, (base, corrected, next) => {
      expect(mergeLines(base, corrected, next, true)).toHaveProperty('text')
      const merged = mergeLines(base, corrected, next, false)
      const known = new Set(base.split('\n'))
      const own = corrected.split('\n').filter((line) => !known.has(line))
      const kept = 'text' in merged ? merged.text.split('\n') : null
      if (kept !== null) for (const line of own) expect(kept).toContain(line)
      if ('conflicts' in merged)
        for (const { line, corrected: lines } of merged.conflicts)
          expect(corrected.split('\n').slice(line - 1, line - 1 + lines.length)).toEqual(lines)
    }),
  )
})

it('merges changes of different lines, and reports those of the same one', () => {
  const base = 'one\n\ntwo\n\nthree\n'
  const corrected = base.replace('one', 'ONE')
  expect(mergeLines(base, corrected, base.replace('three', '3'), false)).toEqual({ text: 'ONE\n\ntwo\n\n3\n' })
  expect(mergeLines(base, corrected, base.replace('one', '1'), false)).toEqual({
    conflicts: [{ line: 1, base: ['one'], corrected: ['ONE'], next: ['1'] }],
  })
  expect(mergeLines(base, corrected, '1\n\ntwo\n\n3\n', true)).toEqual({ text: 'ONE\n\ntwo\n\n3\n' })
})

it('does not compare texts whose comparison would take too long', () => {
  const lines = (word: string) => Array.from({ length: 25_000 }, (_, at) => `${word} ${at}`).join('\n')
  const merged = mergeLines(lines('base'), lines('corrected'), lines('next'), false)
  expect(merged).toMatchObject({ conflicts: [{ line: 1 }] })
  expect(mergeLines(lines('base'), lines('corrected'), lines('next'), true)).toEqual({ text: lines('corrected') })
})
