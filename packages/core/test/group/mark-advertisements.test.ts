import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCues } from '../../src/cues/line-cues.js'
import type { LineGroup } from '../../src/group/article-group.js'
import { linesOf, markAdvertisements } from '../../src/group/mark-advertisements.js'
import type { Decision } from '../../src/label/confidence.js'
import { ADVERTISEMENT_FEATURES, advertisementFeatures } from '../../src/label/features/advertisement-features.js'
import type { Label } from '../../src/label/label.js'
import { createModel, logisticModel } from '../../src/label/model/model.js'
import latin from '../../src/label/model/weights/latin.json' with { type: 'json' }
import { localeFor } from '../../src/locale/locale-for.js'
import { scan } from '../../src/scan/scan.js'

const french = localeFor('fr')

const NEWS = `## Le conseil municipal vote la construction du pont
Le conseil municipal a voté mardi soir la construction d'un second pont sur la rivière, après un débat qui a duré jusqu'à minuit. Les partisans du projet ont rappelé que l'ancien pont porte trois fois plus de voitures que prévu.
Les travaux doivent commencer au printemps et durer deux ans, a déclaré le maire après le vote. L'argent vient d'un emprunt que les habitants ont accepté l'automne dernier, à une large majorité.`
const OFFER = `## SOMMELIÈRE
capable, propre, sérieuse, bon prix. 10782
S'adresser avec références : rue du Pont 4
Tél. 2.28.77.10`

/**
 * A page of articles that begin with a heading. Headings are labelled as the source marks them, and
 * the labels of short lines are doubtful.
 */
function pageOf(...articles: string[]) {
  const lines = scan(articles.join('\n').replaceAll('\n', '\n\n')).map((line) => ({
    ...line,
    ...(line.level ? { inferred: 0.3 } : {}),
  }))
  const label = (line: number): Label => (lines[line]!.level ? 'headline' : 'paragraph')
  const decisions = lines.map(
    ({ text }, line): Decision => ({
      label: label(line),
      margin: text.length < 45 ? 1 : 6,
      runnerUp: text.length < 45 ? 'advertisement' : null,
      confidence: 0.9,
    }),
  )
  const groups: LineGroup[] = []
  lines.forEach(({ level }, line) => {
    if (level)
      groups.push({
        kicker: [],
        headline: [line],
        deck: [],
        flow: [],
        isPhoto: false,
        isAdvertisement: false,
        figures: [],
      })
    else groups.at(-1)!.flow.push({ line, label: 'paragraph' })
  })
  return { page: { lines, cues: readCues(lines, french), decisions }, groups }
}

/** A model in which the articles with a feature are advertisements. */
const modelWith = (name: string, weight = 9) => {
  const number = ADVERTISEMENT_FEATURES.indexOf(name)
  if (number < 0) throw new Error(`Expected a known feature, received ${name}`)
  return {
    advertisement: logisticModel(Float64Array.from(ADVERTISEMENT_FEATURES, (_, at) => (at === number ? weight : 0))),
  }
}
const always = modelWith('bias')

const marked = (groups: readonly LineGroup[]): boolean[] => groups.map(({ isAdvertisement }) => isAdvertisement)

describe('articles that are advertisements', () => {
  it('are marked where their features say so', () => {
    const { page, groups } = pageOf(NEWS, OFFER)
    expect(marked(markAdvertisements(groups, page, modelWith('heading.case=capitals'), french))).toEqual([false, true])
    expect(marked(markAdvertisements(groups, page, modelWith('contacts=≤0.3'), french))).toEqual([false, true])
    expect(marked(markAdvertisements(groups, page, modelWith('addresses=≤0.3'), french))).toEqual([false, true])
  })

  it('are found by the weights of Latin script', () => {
    const { page, groups } = pageOf(NEWS, NEWS, OFFER)
    expect(marked(markAdvertisements(groups, page, createModel(latin), french))).toEqual([false, false, true])
  })

  it('are not marked by a model without weights, nor in scripts without spaces', () => {
    const { page, groups } = pageOf(NEWS, OFFER)
    expect(marked(markAdvertisements(groups, page, modelWith('bias', 0), french))).toEqual([false, false])
    expect(marked(markAdvertisements(groups, page, always, localeFor('ja')))).toEqual([false, false])
  })

  it('are never photos, articles that a catalog knows, or articles of pictures alone', () => {
    const { page, groups } = pageOf(NEWS, OFFER, OFFER)
    const others = [
      { ...groups[0]!, isPhoto: true },
      { ...groups[1]!, known: 'a1' },
      { ...groups[2]!, headline: [], flow: [] },
    ]
    expect(markAdvertisements(others, page, always, french)).toEqual(others)
  })

  it('keep their lines, and the page stays as it was', () => {
    const { page, groups } = pageOf(NEWS, OFFER)
    const before = structuredClone({ page, groups })
    const after = markAdvertisements(groups, page, always, french)
    expect(after).toEqual(groups.map((group, at) => ({ ...group, isAdvertisement: at === 1 })))
    expect({ page, groups }).toEqual(before)
  })

  it('have more than sentences, whatever the model says', () => {
    for (const [line, isOne] of [
      ['Les dégâts sont estimés à 3 000 euros.', false],
      ["S'adresser à la caisse du théâtre, tél. 555-0143.", true],
      ['LES DÉGÂTS SONT ESTIMÉS.', true],
    ] as const) {
      const { page, groups } = pageOf(`${NEWS}\n${line}`)
      expect(marked(markAdvertisements(groups, page, always, french)), line).toEqual([isOne])
    }
  })
})

describe('the features of an article', () => {
  it('are known numbers, each once, whatever its text', () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 80 }).map((text) => `x${text.replace(/\s+/g, ' ')}`)
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), (texts) => {
        const { page, groups } = pageOf(`## Title\n${texts.join('\n')}`)
        for (const group of groups) {
          const features = advertisementFeatures(linesOf(group)!, page, french)
          expect(new Set(features).size).toBe(features.length)
          expect(features.every((number) => ADVERTISEMENT_FEATURES[number] !== undefined)).toBe(true)
        }
      }),
    )
  })
})
