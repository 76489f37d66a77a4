import type { Dateline, Issue } from '@banmian/core'
import { filterXml, safeUrl } from '@banmian/markup'
import type { Steps } from '../conversion/json-pointer.js'
import type { LossList } from '../conversion/loss-list.js'
import { loseUnheldFields } from '../mapping/lose-unheld-fields.js'
import { simplifyHeldTexts } from '../mapping/simplify-held-texts.js'
import { loseNodes } from '../nodes/held-blocks.js'
import { heldBylines } from '../nodes/held-byline.js'
import type { Holding } from '../nodes/held-phrasing.js'
import { urlWriter } from '../xhtml/resolve-urls.js'
import { FORBIDDEN_CHARACTERS, UNSAFE_URL, xmlValue } from '../xml/xml-losses.js'
import { datelineMarks } from './dateline-marks.js'
import { TEI_LIMITS, TEI_LOSSES, TEI_MAPPING } from './tei-mapping.js'

/** A value of the datatype `teidata.word`. */
const WORD = /^[\p{L}\p{N}\p{P}\p{S}]+$/u

/** Records everything in an issue that TEI does not hold. */
export function loseForTei(issue: Issue, losses: LossList, base: URL | null): void {
  const writtenUrl = uriReferences(base)
  loseUnheldFields(issue, TEI_MAPPING, losses)
  losePublication(issue, losses, writtenUrl)
  for (const [page, { articles, bylines }] of issue.pages.entries()) {
    heldBylines(bylines, ['pages', page, 'bylines'], TEI_LOSSES.UNPRINTED_CREDIT, losses)
    for (const [at, article] of articles.entries()) {
      const steps = ['pages', page, 'articles', at]
      if (article.dateline) loseDateline(article.dateline, [...steps, 'dateline'], losses)
      heldBylines(article.bylines, [...steps, 'bylines'], TEI_LOSSES.UNPRINTED_CREDIT, losses)
    }
  }
  loseNodes(issue, { limits: TEI_LIMITS, losses, writtenUrl })
  // Last, since the first loss of a value counts.
  simplifyHeldTexts(issue, TEI_MAPPING, losses, FORBIDDEN_CHARACTERS, (text) => filterXml(text))
}

function losePublication(
  { publication: { identifiers, url } }: Issue,
  losses: LossList,
  writtenUrl: Holding['writtenUrl'],
): void {
  if (url !== null && safeUrl(url) === null) losses.lose(['publication', 'url'], UNSAFE_URL)
  else if (url !== null) writtenUrl(url, ['publication', 'url'], losses)
  for (const [index, { scheme, value }] of identifiers.entries()) {
    const steps = ['publication', 'identifiers', index]
    if (WORD.test(scheme)) xmlValue(value, [...steps, 'value'], losses)
    else losses.lose(steps, TEI_LOSSES.NOT_ONE_WORD)
  }
}

/** A relative URL whose first segment contains a colon, so that it looks like a scheme. */
const COLON_IN_PATH = /^(?![a-z][a-z0-9+.-]*:)[^/?#:]*:/i

/**
 * Returns the function that writes URLs as URI references (RFC 3986), which the schema requires;
 * an unsafe one as `''`.
 */
function uriReferences(base: URL | null): Holding['writtenUrl'] {
  const resolved = urlWriter(base)
  return (url, steps, losses) => {
    const safe = safeUrl(url) ?? ''
    if (base !== null || !COLON_IN_PATH.test(safe)) return resolved(url, steps, losses)
    losses.simplify(steps, UNSAFE_URL, `./${safe}`)
    return `./${safe}`
  }
}

function loseDateline(dateline: Dateline, steps: Steps, losses: LossList): void {
  const filtered = (value: string | null): string | null => value && filterXml(value)
  const { agency, place } = dateline
  const text = filterXml(dateline.text)
  const marks = datelineMarks({ text, agency: filtered(agency), place: filtered(place) }).map(({ field }) => field)
  if (agency !== null && !marks.includes('agency')) losses.lose([...steps, 'agency'], TEI_LOSSES.UNPRINTED_AGENCY)
  if (place !== null && !marks.includes('place')) losses.lose([...steps, 'place'], TEI_LOSSES.UNPRINTED_PLACE)
}
