import { FEATURES, featureHash } from '../../../packages/core/src/label/features/registry.js'
import { HEADING_LABELS, TEXT_LABELS } from '../../../packages/core/src/label/label.js'
import type { WeightTable } from '../../../packages/core/src/label/model/model.js'
import type { EvaluationReport } from '../evaluation/report.js'
import { MEASURE_NAMES, MEASURES, type Measure } from '../evaluation/score.js'
import { shown, shownInterval } from '../evaluation/table.js'

/** The measures that have their interval of confidence next to them. */
const WITH_INTERVAL: readonly Measure[] = ['article', 'body']

/** Returns the sections of the model card that are generated, by name. */
export function cardSections(
  weights: Readonly<Record<string, WeightTable>>,
  reports: readonly EvaluationReport[],
): Record<string, string> {
  return {
    labels: labelsSection(),
    weights: weightsSection(weights),
    metrics: reports.map(metricsSection).join('\n\n'),
  }
}

const code = (name: string): string => `\`${name}\``
const table = (rows: readonly (readonly string[])[], alignment: readonly string[]): string =>
  [rows[0]!, alignment, ...rows.slice(1)].map((row) => `| ${row.join(' | ')} |`).join('\n')

function labelsSection(): string {
  const count = (names: readonly string[]): string => names.length.toLocaleString('en')
  return [
    table(
      [
        ['kind of line', 'labels'],
        ['heading', HEADING_LABELS.map(code).join(' ')],
        ['text', TEXT_LABELS.map(code).join(' ')],
      ],
      ['---', '---'],
    ),
    '',
    table(
      [
        ['decision', 'features'],
        ['label, from the line', count(FEATURES.line)],
        ['label, from the line and the lines before it', count(FEATURES.state)],
        ['two paragraphs are one', count(FEATURES.rejoin)],
        ['a space ends a kicker', count(FEATURES.fusedKicker)],
        ['a line without a marker is a heading', count(FEATURES.unmarkedHeading)],
        ['a label is right', count(FEATURES.confidence)],
        ['an article is an advertisement', count(FEATURES.advertisement)],
        ['a heading or a photo that is printed apart belongs to an article', count(FEATURES.attach)],
      ],
      ['---', '---:'],
    ),
    '',
    `The hash of the names of all features is ${code(featureHash(FEATURES))}.`,
  ].join('\n')
}

function weightsSection(weights: Readonly<Record<string, WeightTable>>): string {
  const rows = Object.entries(weights).map(([script, { version, date, features, corpus = [] }]) => [
    code(script),
    version ?? 'not stated',
    date ?? 'not stated',
    code(features),
    corpus.map(({ name, pages, sha256 }) => `${name}, ${pages} pages (${sha256.slice(0, 8)})`).join('; ') ||
      'not stated',
  ])
  return table(
    [['script', 'version', 'date', 'features', 'corpus (start of its SHA-256)'], ...rows],
    ['---', '---', '---', '---', '---'],
  )
}

function metricsSection({ name, weights, language, evaluations }: EvaluationReport): string {
  const rows = Object.entries(evaluations).map(([key, evaluation]) => [
    key,
    String(evaluation.pages),
    String(evaluation.articles),
    ...MEASURE_NAMES.map((measure) =>
      WITH_INTERVAL.includes(measure)
        ? `${shown(evaluation, measure)} (${shownInterval(evaluation, measure)})`
        : shown(evaluation, measure),
    ),
  ])
  const head = [
    '',
    'pages',
    'articles',
    ...MEASURE_NAMES.map((measure) => (MEASURES[measure] === 'f1' ? `${measure} F1` : measure)),
  ]
  return [
    `### ${name}`,
    '',
    `Weights: ${weights}. Language: ${language === 'auto' ? 'detected' : 'given'}.`,
    '',
    table(
      [head, ...rows],
      head.map((_, column) => (column ? '---:' : '---')),
    ),
  ].join('\n')
}

const BEGIN = (name: string): string => `<!-- card:begin ${name} -->`
const END = (name: string): string => `<!-- card:end ${name} -->`

/**
 * Returns a text with generated sections between their markers, or the name of a missing marker.
 */
export function withSections(
  text: string,
  sections: Readonly<Record<string, string>>,
): { text: string } | { missing: string } {
  let filled = text
  for (const [name, content] of Object.entries(sections)) {
    const begin = filled.indexOf(BEGIN(name))
    const end = filled.indexOf(END(name))
    if (begin < 0 || end < begin) return { missing: begin < 0 ? BEGIN(name) : END(name) }
    if (content) filled = `${filled.slice(0, begin + BEGIN(name).length)}\n\n${content}\n\n${filled.slice(end)}`
  }
  return { text: filled }
}
