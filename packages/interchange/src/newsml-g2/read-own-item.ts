import { ARTICLE_ROLES, type Article, type Byline, CREDIT_ROLES, type Dateline } from '@banmian/core'
import { elementsOf, firstOf, textIn, type XmlElement } from '@banmian/input/xml'
import { termOf } from './g2-vocabulary.js'

/** The fields of an article apart from its body. */
export type ItemFields = Omit<Article, 'type' | 'id' | 'body'>

/** Reads the metadata of an item that `toNewsMl` wrote. */
export function readOwnItem(meta: XmlElement | undefined): ItemFields {
  const all = meta ? elementsOf(meta) : []
  const named = (name: string): XmlElement[] => all.filter((element) => element.name === name)
  const headline = (term: string | null): string | null => {
    const found = named('headline').find(({ attributes }) => termOf(attributes['roleuri']) === term)
    return found ? textIn(found) : null
  }
  const role = termOf(named('genre')[0]?.attributes['uri'])
  return {
    role: ARTICLE_ROLES.find((one) => one === role) ?? 'other',
    headline: { kicker: headline('kicker'), main: headline(null), deck: headline('deck') },
    rubric: propertyOf(all, 'rubric'),
    dateline: datelineOf(meta),
    bylines: bylinesOf(named('by'), named('creator')),
    continuations: [],
    subjects: named('subject').map((subject) => textIn(firstOf(subject, 'name'))),
  }
}

/** Returns the value of a property among elements, or `null`. */
export const propertyOf = (elements: readonly XmlElement[], term: string): string | null =>
  elements.find(({ attributes }) => termOf(attributes['reluri']) === term)?.attributes['value'] ?? null

function datelineOf(meta: XmlElement | undefined): Dateline | null {
  const dateline = firstOf(meta, 'dateline')
  if (!dateline) return null
  const [agency, place] = ['infoSource', 'located'].map((name) => firstOf(firstOf(meta, name), 'name'))
  const created = firstOf(meta, 'contentCreated')
  return {
    text: textIn(dateline),
    placement: termOf(dateline.attributes['roleuri']) === 'inline' ? 'inline' : 'tail',
    agency: agency ? textIn(agency) : null,
    place: place ? textIn(place) : null,
    date: created ? textIn(created) : null,
  }
}

/** Returns the lines of credit, with the people whose number of a line is theirs. */
function bylinesOf(lines: readonly XmlElement[], creators: readonly XmlElement[]): Byline[] {
  const credits = new Map<string, Byline['credits']>()
  for (const creator of creators) {
    const { line = '', roleuri } = creator.attributes
    const role = termOf(roleuri)
    const own = credits.get(line) ?? []
    credits.set(line, own)
    own.push({ role: CREDIT_ROLES.find((one) => one === role) ?? null, name: textIn(firstOf(creator, 'name')) })
  }
  return lines.map((line, index) => {
    const placement = termOf(line.attributes['roleuri'])
    return {
      text: textIn(line),
      placement: (['tail', 'inline'] as const).find((one) => one === placement) ?? 'head',
      credits: credits.get(`${index}`) ?? [],
    }
  })
}
