import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { evaluate, shippedParser } from '../src/evaluation/evaluate.js'
import { type Floors, missedFloors } from '../src/evaluation/floors.js'
import { readFolders } from '../src/pairs/read-folder.js'
import { withoutSentenceEnds } from '../src/training/forms/lost-stops.js'

const MODEL = join(import.meta.dirname, '..')

it('the built package reaches the floors of every language on the synthetic test pages', () => {
  const floors = JSON.parse(readFileSync(join(MODEL, 'floors.json'), 'utf8')) as Floors
  const pages = readFolders([join(MODEL, 'pages/test')]).map(({ page }) => page)
  expect(Object.keys(floors).sort()).toEqual(['all', ...new Set(pages.map(({ lang }) => lang))].sort())
  // After a change for the better: npm run model:evaluate -- model/pages/test --write-floors
  expect(missedFloors(evaluate(pages, shippedParser, false), floors)).toEqual([])
})

it('paragraphs that have lost their full stops are seldom joined', () => {
  const pages = ['test', 'dev'].flatMap((split) => readFolders([join(MODEL, 'pages', split)]).map(({ page }) => page))
  // With number 3, 85% of the paragraphs lose their last mark. Without that in training: 0.35.
  const { measures } = evaluate(
    pages.map((page) => withoutSentenceEnds(page, 3)),
    shippedParser,
    false,
  )['all']!
  expect(measures.joinP!.value).toBeGreaterThan(0.75)
})
