import { type Article, type Byline, type Dateline, isCalendarDay, plainText } from '@banmian/core'
import { elementsOf, firstOf, textIn, type XmlElement } from '@banmian/input/xml'
import { type Conventions, creditsIn, datelineIn } from '../reading/credits-in.js'
import type { ReadElements } from '../xml/read-elements.js'
import { trimmedSpaces } from '../xml/white-runs.js'
import type { ItemContent } from './read-content.js'

/** Reads the metadata of an item of another program, completed by those of the NITF in it. */
export function readWireItem(
  meta: XmlElement | undefined,
  { blocks, nitf }: ItemContent,
  conventions: Conventions,
  elements: ReadElements,
): Omit<Article, 'type' | 'id'> {
  const all = meta ? elementsOf(meta) : []
  const named = (name: string): XmlElement[] => {
    const found = all.filter((element) => element.name === name)
    for (const element of found) elements.addAll(element)
    return found
  }
  elements.add(meta)
  const text = (element: XmlElement): string => trimmedSpaces(textIn(element))
  const inside = nitf?.article
  const [main, deck] = named('headline').map(text)
  const lines = named('by').map(text)
  const people = [...named('creator'), ...named('contributor')].map(nameOf).filter((name) => name !== '')
  const bylines = lines.length > 0 ? lines : people.length > 0 ? [people.join(' ')] : []
  const subjects = [...named('subject').map(nameOf), ...named('keyword').map(text)].filter((name) => name !== '')
  const [dateline] = named('dateline').map(text)
  const [place] = named('located').map(nameOf)
  const created = named('contentCreated').map(text)[0]?.slice(0, 10)
  named('language')
  return {
    role: inside?.role ?? (blocks.length === 1 && blocks[0]?.type === 'figure' ? 'photo' : 'news'),
    headline: {
      kicker: inside?.headline.kicker ?? null,
      main: inside?.headline.main ?? main ?? null,
      deck: inside?.headline.deck ?? deck ?? null,
    },
    rubric: inside?.rubric ?? null,
    dateline:
      inside?.dateline ??
      (dateline === undefined
        ? null
        : datelineOf(dateline, place || null, dayOr(created), datelineIn(dateline, conventions), blocks)),
    bylines: inside?.bylines.length ? inside.bylines : bylines.map((line) => bylineOf(line, people, conventions)),
    body: blocks,
    continuations: [],
    subjects: subjects.length > 0 ? subjects : (inside?.subjects ?? []),
  }
}

/** Returns the first name of a concept, or its literal. */
export const nameOf = (concept: XmlElement): string => {
  const name = firstOf(concept, 'name')
  return name ? trimmedSpaces(textIn(name)) : (concept.attributes['literal'] ?? '').trim()
}

const dayOr = (value: string | undefined): string | null => (value !== undefined && isCalendarDay(value) ? value : null)

function datelineOf(
  text: string,
  place: string | null,
  created: string | null,
  printed: Dateline | null,
  [first]: ItemContent['blocks'],
): Dateline {
  const opens = first?.type === 'paragraph' && plainText([first]).startsWith(text)
  return {
    text,
    placement: opens ? 'inline' : 'tail',
    agency: printed?.agency ?? null,
    place: place ?? printed?.place ?? null,
    date: printed?.date ?? created,
  }
}

/** Returns a line with the credits that it names, or else those of the people that it prints. */
function bylineOf(text: string, people: readonly string[], conventions: Conventions): Byline {
  const credits = creditsIn(text, conventions)
  const named = people.filter((name) => text.includes(name)).map((name) => ({ role: null, name }))
  return { text, placement: 'head', credits: credits.length > 0 ? credits : named }
}
