import type { TraceRule } from '../result/trace-rule.js'
import type { BuiltArticle } from './build-article.js'

/** Rules that only say how the parser found a part which a catalog knows. */
const REPLACED: ReadonlySet<TraceRule> = new Set([
  'headline',
  'deck',
  'kicker-above',
  'byline-above',
  'paragraph',
  'subhead',
  'caption',
  'table',
  'list',
])

/**
 * Returns the article of a catalog with the rule `imported` in its trace. What the parser reads
 * inside of its parts, such as a dateline, or joins keeps its own rule.
 */
export const asImported = ({ spans, notes, ...built }: BuiltArticle): BuiltArticle => ({
  ...built,
  spans: spans.map((span) => (REPLACED.has(span.rule) ? { ...span, rule: 'imported' } : span)),
  notes: notes.filter(({ code }) => code !== 'subhead-flattened' && code !== 'photo-between-articles'),
})
