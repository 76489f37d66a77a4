import { fieldsIn, isFields, textOf } from '../json/json-values.js'
import { WordJoiner } from '../page/wide.js'

/** Returns the text of a list of spans. Formulas are put between `$`. */
export function spansText(spans: unknown): string {
  if (typeof spans === 'string') return spans
  const joined = new WordJoiner()
  for (const span of fieldsIn(spans)) joined.add(spanText(span))
  return joined.toString()
}

function spanText(span: Readonly<Record<string, unknown>>): string {
  const type = textOf(span['type'])
  const content = Array.isArray(span['content']) ? spansText(span['content']) : textOf(span['content'])
  const text = content || textOf(span['text']) || textOf(span['latex']) || spansText(span['children'])
  return /equation/.test(type) && text !== '' && !text.trim().startsWith('$') ? `$${text.trim()}$` : text
}

/** Returns texts that are written as a string, a list of strings, or a list of spans. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (!Array.isArray(value)) return []
  if (value.every(isFields)) return [spansText(value)]
  return value.map((one) => (Array.isArray(one) ? spansText(one) : isFields(one) ? spansText([one]) : textOf(one)))
}
