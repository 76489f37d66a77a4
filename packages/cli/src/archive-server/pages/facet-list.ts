import { type ArticleRole, isBlank } from '@banmian/core'
import type { Facet } from '@banmian/graphql'
import { element, link, text } from '../html/element.js'
import { queryString, type SearchParameters } from '../search/search-parameters.js'
import type { PageFrame } from './page-frame.js'

/** Writes the numbers of hits by the values of fields, with links that limit the search to each. */
export function writeFacets(frame: PageFrame, parameters: SearchParameters, facets: readonly Facet[]): string {
  const { own } = frame
  const parts = facets.flatMap(({ field, values }) => {
    const name = own.facets[field]
    // One value limits nothing.
    if (name === undefined || values.length < 2) return []
    const items = values.flatMap(({ value, count }) => {
      if (isBlank(value)) return []
      const { label, limited } = limit(frame, field, value)
      const limiting = link(frame.site.base + queryString({ ...parameters, ...limited }), label)
      return [element('li', {}, `${limiting} ${element('span', { class: 'count' }, String(count))}`)]
    })
    return [`${element('h3', {}, text(name))}\n<ul>\n${items.join('\n')}\n</ul>\n`]
  })
  if (parts.length === 0) return ''
  return `${element('aside', { class: 'facets' }, `\n${element('h2', {}, text(own.refine))}\n${parts.join('')}`)}\n`
}

/** Returns the label of a value, and the parameters that limit a search to it. */
function limit(
  { labels, own }: PageFrame,
  field: Facet['field'],
  value: string,
): { label: string; limited: Partial<SearchParameters> } {
  if (field === 'year')
    return { label: labels.year(Number(value)), limited: { from: `${value}-01-01`, to: `${value}-12-31` } }
  if (field === 'role') {
    const role = value as ArticleRole
    return { label: own.roles[role], limited: { role } }
  }
  return { label: value, limited: field === 'rubric' ? { rubric: value } : { publication: value } }
}
