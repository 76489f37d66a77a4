import { type Article, type Byline, type Dateline, isCalendarDay } from '@banmian/core'
import { elementsOf, firstOf, textIn, type XmlElement } from '@banmian/input/xml'
import { isWhite } from '../xml/white-runs.js'
import { classOf, type NitfReading, textOf } from './nitf-reading.js'
import { dayOf } from './read-head.js'
import { readByline } from './read-phrasing.js'

/** The lines above the text of an article. */
export interface NitfBodyHead {
  headline: Article['headline']
  bylines: Byline[]
  dateline: Dateline | null
}

/**
 * Reads the head of a body. A line below the headline is its deck, unless a class says otherwise.
 */
export function readBodyHead(
  head: XmlElement | undefined,
  reading: NitfReading,
  datelineIn: (text: string) => Dateline | null,
): NitfBodyHead {
  const { elements } = reading
  const hedline = firstOf(head, 'hedline')
  const distributor = firstOf(head, 'distributor')
  const dateline = firstOf(head, 'dateline')
  elements.add(head, hedline)
  const agency = distributor ? textOf(distributor, reading) : null
  if (distributor) elements.addAll(distributor)
  return {
    headline: readHedline(hedline, reading),
    bylines: head ? elementsOf(head, 'byline').map((byline) => readByline(byline, 'head', reading)) : [],
    dateline: dateline ? readDateline(dateline, agency, reading, datelineIn) : null,
  }
}

function readHedline(hedline: XmlElement | undefined, reading: NitfReading): Article['headline'] {
  const lines = hedline ? elementsOf(hedline, 'hl2') : []
  const kicker = lines.find((line) => classOf(line, ['kicker', 'overline']))
  const deck = lines.find((line) => line !== kicker && classOf(line, ['deck'])) ?? lines.find((line) => line !== kicker)
  const main = firstOf(hedline, 'hl1')
  const read = (element: XmlElement | undefined): string | null => {
    if (!element) return null
    reading.elements.addAll(element)
    return textOf(element, reading)
  }
  const text = read(main)
  return { kicker: read(kicker), main: text === '' ? null : text, deck: read(deck) }
}

function readDateline(
  element: XmlElement,
  agency: string | null,
  reading: NitfReading,
  datelineIn: (text: string) => Dateline | null,
): Dateline | null {
  reading.elements.addAll(element)
  const text = textOf(element, reading)
  const placement = classOf(element, ['inline', 'tail'])
  const location = firstOf(element, 'location')
  const day = firstOf(element, 'story.date')
  const place = location ? textOf(location, reading) : null
  const date = dateOf(day?.attributes['norm'])
  if (reading.keepsSpace && placement) return { text, placement, agency, place, date }
  if (isWhite(text)) return null
  const printed = location && day ? null : datelineIn(textIn(element).trim())
  return {
    text,
    placement: placement ?? 'tail',
    agency: agency ?? printed?.agency ?? null,
    place: place ?? printed?.place ?? null,
    date: date ?? printed?.date ?? null,
  }
}

/** Returns a day, or a day of any year, which is `--MMDD` in the basic format. */
function dateOf(norm: string | undefined): string | null {
  const [, month, day] = /^--(\d\d)-?(\d\d)$/.exec(norm ?? '') ?? []
  if (month === undefined) return dayOf(norm)
  // 2000 is a leap year, so it has every day.
  return isCalendarDay(`2000-${month}-${day}`) ? `--${month}-${day}` : null
}
