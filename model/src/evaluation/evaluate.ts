import { type ParseResult, parseIssue } from '@banmian/core'
import { createModel, type WeightTable } from '../../../packages/core/src/label/model/model.js'
import { detectLanguage } from '../../../packages/core/src/locale/detect-language.js'
import { localeFor } from '../../../packages/core/src/locale/locale-for.js'
import { parseWith } from '../../../packages/core/src/parse-with.js'
import type { LabeledPage } from '../training/pages/training-data.js'
import { type Estimates, estimatesOf } from './bootstrap.js'
import { predictionOf } from './predicted-spans.js'
import { type Score, scorePage } from './score.js'

/** A parser of pages in a language; null is a language to be detected. */
export type Parser = (text: string, language: string | null) => Pick<ParseResult, 'issue' | 'trace'>

/** The measures of the pages of a language, or of all pages. */
export interface Evaluation {
  pages: number
  articles: number
  measures: Estimates
}

/** The parser of the built package, with the weights that it ships. */
export const shippedParser: Parser = (text, language) => parseIssue(text, { language: language ?? 'auto' })

/** Returns the parser of the sources with weights that are given. */
export function parserWith(table: WeightTable): Parser {
  const model = createModel(table)
  return (text, given) => {
    const language = given ?? detectLanguage(text)
    return parseWith([{ text }], { language, locale: localeFor(language) }, () => model)
  }
}

/** Returns the measures by language, and those of all pages as `all`. */
export function evaluate(
  pages: readonly LabeledPage[],
  parser: Parser,
  isLanguageGiven: boolean,
): Record<string, Evaluation> {
  const scored = pages.map((page) => ({
    page,
    score: scorePage(page, predictionOf(parser(page.text, isLanguageGiven ? page.lang : null))),
  }))
  const languages = [...new Set(pages.map(({ lang }) => lang))].sort()
  const evaluationOf = (own: readonly { page: LabeledPage; score: Score }[]): Evaluation => ({
    pages: own.length,
    articles: own.reduce((sum, { score }) => sum + score.article.gold, 0),
    measures: estimatesOf(own.map(({ score }) => score)),
  })
  return Object.fromEntries([
    ['all', evaluationOf(scored)],
    ...languages.map((language) => [language, evaluationOf(scored.filter(({ page }) => page.lang === language))]),
  ])
}
