import { type CharModel, type CharTable, createCharModel } from '../../../../packages/core/src/label/char-model.js'
import { SCALE } from '../../../../packages/core/src/label/model/model.js'
import type { Line } from '../../../../packages/core/src/scan/line.js'
import { unitsOfLines } from '../pages/gold-labels.js'
import type { LabeledPage } from '../pages/training-data.js'
import type { ArticleTexts } from './train-char-model.js'

/**
 * Number of folds: the characters of an article are scored by a model of the other folds' articles,
 * as those of new articles are.
 */
export const FOLDS = 4

/** A character model of all articles, and one for each fold, of the articles of the other folds. */
export class FoldedCharModels {
  readonly table: CharTable
  private readonly folds: CharModel[]

  constructor(articles: readonly ArticleTexts[], train: (articles: readonly ArticleTexts[]) => CharTable) {
    this.table = train(articles)
    this.folds = Array.from({ length: FOLDS }, (_, fold) =>
      createCharModel(train(articles.filter(({ headline }) => foldOf(headline) !== fold)), SCALE),
    )
  }

  /** Returns a model that scores each line of a page by the articles of other folds. */
  forPage(lines: readonly Line[], page: LabeledPage): CharModel {
    const folds = page.units.map(() => 0)
    for (const [start, end, unit, role] of page.spans)
      if (role === 'headline' && unit >= 0)
        folds[unit] = foldOf(page.units[unit]?.headline ?? page.text.slice(start, end))
    const units = unitsOfLines(lines, page)
    const foldByText = new Map(lines.map(({ text }, at) => [text, folds[units[at]!] ?? 0]))
    const modelOf = (text: string): CharModel => this.folds[foldByText.get(text) ?? 0]!
    return {
      split: (left, right) => modelOf(left).split(left, right),
      headline: (text) => modelOf(text).headline(text),
      opening: (text) => modelOf(text).opening(text),
      kicker: (text) => modelOf(text).kicker(text),
      deck: (text) => modelOf(text).deck(text),
      heading: (text) => modelOf(text).heading(text),
    }
  }
}

/** Returns the fold of a page. Pages with the same first headline are in the same fold. */
export function foldOfPage({ text, spans }: LabeledPage): number {
  const first = spans.find(([, , , role]) => role === 'headline')
  return foldOf(first ? text.slice(first[0], first[1]) : text.slice(0, 80))
}

function foldOf(headline: string): number {
  let hash = 0
  for (let at = 0; at < headline.length; at++) hash = (Math.imul(hash, 31) + headline.charCodeAt(at)) >>> 0
  return hash % FOLDS
}
