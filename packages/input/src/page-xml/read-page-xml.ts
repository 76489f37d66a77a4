import type { LayoutRole } from '@banmian/core'
import { partOfRole } from '../page/known-part.js'
import type { PrintedLine } from '../page/page-block.js'
import { WordJoiner } from '../page/wide.js'
import type { Reading, ReadPage } from '../reading/reading.js'
import { allOf, elementsOf, firstOf, numberIn, textIn, type XmlElement } from '../xml/xml-element.js'
import { articleGroups, taggedArticle } from './page-articles.js'
import { boxOfOutline, isPictureRegion, isRegion, regionsOf, roleOfRegion } from './page-regions.js'

/** Reads the page of a PAGE file. */
export function readPageXml(root: XmlElement, reading: Reading): void {
  for (const element of allOf(root, 'Page')) {
    const size = { width: numberIn(element, 'imageWidth') || null, height: numberIn(element, 'imageHeight') || null }
    const name = element.attributes['imageFilename']?.split(/[\\/]/).at(-1)
    const page = reading.page(size, { name: name || null })
    const inherited = rolesOfRegions(element)
    const articles = articlesOfRegions(element)
    for (const region of regionsOf(element))
      readRegion(region, inherited.get(region) ?? 'text', articles.get(region) ?? null, page)
  }
}

/** Returns the role of each region. Regions in an advertisement belong to it. */
function rolesOfRegions(page: XmlElement): Map<XmlElement, LayoutRole> {
  const roles = new Map<XmlElement, LayoutRole>()
  const walk = (element: XmlElement, around: LayoutRole | null): void => {
    for (const child of elementsOf(element)) {
      const own = isRegion(child) ? roleOfRegion(child) : null
      const role = around === 'advertisement' ? around : (own ?? around)
      if (isRegion(child)) roles.set(child, role ?? 'text')
      walk(child, role)
    }
  }
  walk(page, null)
  return roles
}

/** Returns the article of each region that is in one: that of its group, its tag or its parent. */
function articlesOfRegions(page: XmlElement): Map<XmlElement, string> {
  const articles = new Map<XmlElement, string>()
  const groups = articleGroups(page)
  const walk = (element: XmlElement, around: string | null): void => {
    for (const child of elementsOf(element)) {
      const own = isRegion(child) ? (groups.get(child.attributes['id'] ?? '') ?? taggedArticle(child)) : null
      const article = around ?? own
      if (isRegion(child) && article !== null) articles.set(child, article)
      walk(child, article)
    }
  }
  walk(page, null)
  return articles
}

function readRegion(region: XmlElement, role: LayoutRole, article: string | null, page: ReadPage): void {
  const box = boxOfOutline(region)
  const known = article === null ? null : { article, ...partOfRole(role) }
  if (isPictureRegion(region)) page.addPicture('', box, { known })
  const own = readingOf(region, page)
  const lines = elementsOf(region, 'TextLine').map((line) => {
    const tagged = taggedArticle(line)
    return { ...readLine(line, page), ...(tagged === null ? {} : { known: { article: tagged, ...partOfRole(role) } }) }
  })
  const printed = lines.filter(({ text }) => text.trim() !== '')
  if (!printed.length) {
    if (own.trim() !== '') page.add({ role, lines: [{ text: own }], box, known })
    return
  }
  page.add({ role, lines: printed, box, known })
  if (solid(own) !== '' && solid(own) !== solid(printed.map(({ text }) => text).join('')))
    page.leave('text-differs', 'The text of a region differs from that of its lines, which is used.', own)
}

function readLine(line: XmlElement, page: ReadPage): PrintedLine {
  const whole = readingOf(line, page)
  const text = whole.trim() === '' ? wordsOf(line, page) : whole
  const style = firstOf(line, 'TextStyle')
  const confidence = numberIn(chosen(line) ?? line, 'conf')
  return {
    text,
    box: boxOfOutline(line),
    confidence: confidence === null ? null : Math.min(1, Math.max(0, confidence)),
    ...(style
      ? {
          size: numberIn(style, 'fontSize'),
          bold: style.attributes['bold'] === 'true',
          italic: style.attributes['italic'] === 'true',
        }
      : {}),
  }
}

/** Returns the words of a line that has text only in them. */
function wordsOf(line: XmlElement, page: ReadPage): string {
  const joined = new WordJoiner()
  for (const word of elementsOf(line, 'Word')) joined.add(readingOf(word, page))
  return joined.toString()
}

/** Returns the best reading of an element: that with the lowest index. */
function chosen(element: XmlElement): XmlElement | undefined {
  const readings = elementsOf(element, 'TextEquiv')
  return readings.sort((a, b) => (numberIn(a, 'index') ?? 0) - (numberIn(b, 'index') ?? 0))[0]
}

/** Returns the text of the best reading, and reports the others. */
function readingOf(element: XmlElement, page: ReadPage): string {
  const best = chosen(element)
  for (const other of elementsOf(element, 'TextEquiv')) if (other !== best) page.leaveAlternative(textOfReading(other))
  return best ? textOfReading(best) : ''
}

const textOfReading = (equivalent: XmlElement): string =>
  textIn(firstOf(equivalent, 'Unicode')) || textIn(firstOf(equivalent, 'PlainText'))

const solid = (text: string): string => text.replace(/\s/g, '')
