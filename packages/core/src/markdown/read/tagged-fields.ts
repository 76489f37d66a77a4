import type { Byline, BylinePlacement, Continuation, Dateline } from '../../model/issue.js'
import { FormatError, quote } from '../errors/format-error.js'
import type { Field } from './frame.js'
import type { InlineSource } from './inline-source.js'
import { DAY_OR_MONTH_DAY_FORM } from './yaml/fields.js'

/** A byline, and its position among the bylines where that is not the order of the file. */
export interface OrderedByline {
  byline: Byline
  order: number | null
}

/** Returns bylines in their order. */
export const inOrder = (bylines: readonly OrderedByline[]): Byline[] =>
  bylines
    .map(({ byline, order }, at) => ({ byline, order: order ?? at }))
    .sort((a, b) => a.order - b.order)
    .map(({ byline }) => byline)

const PLACEMENTS = ['head', 'tail', 'inline'] as const

/** Reads a byline. `usual` is its placement unless the tag says otherwise. */
export function bylineOf(field: Field, usual: BylinePlacement, source: InlineSource): OrderedByline {
  const given = attribute(field, 'placement', source)
  const placement = given === null ? usual : PLACEMENTS.find((name) => name === given)
  if (!placement) throw wrong(field, 'head, tail or inline for placement', given!, source)
  const order = attribute(field, 'order', source)
  if (order !== null && !/^\d{1,9}$/.test(order)) throw wrong(field, 'a number for order', order, source)
  return {
    byline: { text: field.text, placement, credits: field.credits },
    order: order === null ? null : Number(order),
  }
}

/** Reads a dateline. `usual` is its placement unless the tag says otherwise. */
export function datelineOf(field: Field, usual: Dateline['placement'], source: InlineSource): Dateline {
  const given = attribute(field, 'placement', source)
  const placement = given === null ? usual : (['inline', 'tail'] as const).find((name) => name === given)
  if (!placement) throw wrong(field, 'inline or tail for placement', given!, source)
  const date = attribute(field, 'date', source)
  if (date !== null && !DAY_OR_MONTH_DAY_FORM.matches(date))
    throw wrong(field, `${DAY_OR_MONTH_DAY_FORM.name} for date`, date, source)
  const agency = attribute(field, 'agency', source)
  return { text: field.text, placement, agency, place: attribute(field, 'place', source), date }
}

/** Reads a reference to another page. */
export function continuationOf(field: Field, source: InlineSource): Continuation {
  const [first, ...others] = field.tag.attributes
  const direction = (['to', 'from', 'see'] as const).find((name) => name === first?.[0])
  if (!first || !direction || others.length) throw wrong(field, 'one of to, from or see', '', source)
  return { text: field.text, direction, page: first[1] }
}

function attribute({ tag }: Field, name: string, source: InlineSource): string | null {
  const value = tag.attributes.get(name)
  if (value !== null) return value ?? null
  throw new FormatError(
    `a value for ${name}`,
    'none',
    `Write ${name}="…".`,
    source.offset(tag.start),
    source.offset(tag.end),
  )
}

const wrong = ({ tag }: Field, expected: string, found: string, source: InlineSource): FormatError =>
  new FormatError(
    expected,
    quote(found),
    `Correct the tag <${tag.name}>.`,
    source.offset(tag.start),
    source.offset(tag.end),
  )
