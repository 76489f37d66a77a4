import { colonIn } from '@banmian/markup'
import { element, link, text } from '../html/element.js'
import { ORDERS, queryString, type SearchParameters } from '../search/search-parameters.js'
import type { PageFrame } from './page-frame.js'

/** Conditions that a link in the results sets, and the form keeps. */
const KEPT = ['page', 'rubric', 'role', 'author'] as const

/** Writes the form of a search, with its present values. */
export function writeSearchForm(frame: PageFrame, parameters: SearchParameters): string {
  const { site, own, papers } = frame
  const query = {
    id: 'q_',
    name: 'q',
    type: 'search',
    value: parameters.q,
    maxlength: '1000',
    'aria-describedby': 'syntax_',
  }
  const orders = ORDERS.map((order) => ({ value: order, label: own.orders[order] }))
  const names = papers.entries.flatMap(({ key }) => (key === '' ? [] : [{ value: key, label: key }]))
  const parts = [
    element(
      'div',
      { class: 'wide' },
      field('q_', own.query, element('input', query, null)) +
        element('p', { id: 'syntax_', class: 'hint' }, text(own.syntax)),
    ),
    day('from', own.from, parameters.from),
    day('to', own.to, parameters.to),
    choice('order', own.order, orders, parameters.order ?? (parameters.q === '' ? 'newest' : 'relevance')),
    names.length > 1
      ? choice('publication', own.publication, [{ value: '', label: own.all }, ...names], parameters.publication)
      : '',
    element('div', {}, element('button', { type: 'submit' }, text(own.submit))),
    ...KEPT.map((name) =>
      parameters[name] === '' ? '' : element('input', { type: 'hidden', name, value: parameters[name] }, null),
    ),
  ]
  const attributes = { class: 'search-form', role: 'search', action: site.base, method: 'get' }
  return `${element('form', attributes, `\n${parts.filter(Boolean).join('\n')}\n`)}\n${writeActive(frame, parameters)}`
}

const field = (id: string, label: string, input: string): string => element('label', { for: id }, text(label)) + input

const day = (name: string, label: string, value: string): string =>
  element('div', {}, field(`${name}_`, label, element('input', { id: `${name}_`, name, type: 'date', value }, null)))

function choice(
  name: string,
  label: string,
  choices: readonly { value: string; label: string }[],
  selected: string,
): string {
  const options = choices.map((one) =>
    element('option', { value: one.value, selected: one.value === selected }, text(one.label)),
  )
  return element('div', {}, field(`${name}_`, label, element('select', { id: `${name}_`, name }, options.join(''))))
}

/** Writes the conditions that are not fields of the form, with links that remove them. */
function writeActive({ site, own, language }: PageFrame, parameters: SearchParameters): string {
  const items = KEPT.flatMap((name) => {
    const value = parameters[name]
    if (value === '') return []
    const shown = name === 'role' && parameters.role !== '' ? own.roles[parameters.role] : value
    const without = site.base + queryString({ ...parameters, [name]: '' })
    const label = `${own.remove}${colonIn(language)}${own.conditions[name]} ${shown}`
    const remove = link(without, '×', { 'aria-label': label })
    return [element('li', {}, `${text(own.conditions[name] + colonIn(language) + shown)} ${remove}`)]
  })
  return items.length === 0
    ? ''
    : `${element('ul', { class: 'active', 'aria-label': own.active }, `\n${items.join('\n')}\n`)}\n`
}
