import type { Issue } from '@banmian/core'
import { filterXml } from '@banmian/markup'
import type { LossList } from '../conversion/loss-list.js'
import { loseUnheldFields } from '../mapping/lose-unheld-fields.js'
import { simplifyHeldTexts } from '../mapping/simplify-held-texts.js'
import { loseNodes } from '../nodes/held-blocks.js'
import { heldBylines } from '../nodes/held-byline.js'
import type { Holding } from '../nodes/held-phrasing.js'
import { FORBIDDEN_CHARACTERS, xmlValue } from '../xml/xml-losses.js'
import { NITF_LIMITS, NITF_LOSSES, NITF_MAPPING } from './nitf-mapping.js'

/** Records everything in an issue that its NITF documents do not hold. */
export function loseForNitf(issue: Issue, losses: LossList, writtenUrl: Holding['writtenUrl']): void {
  loseUnheldFields(issue, NITF_MAPPING, losses)
  loseIdentifiers(issue, losses)
  loseInArticles(issue, losses)
  loseNodes(issue, { limits: NITF_LIMITS, losses, writtenUrl })
  for (const [page, { articles }] of issue.pages.entries())
    if (articles.length === 0) losses.lose(['pages', page], NITF_LOSSES.NO_DOCUMENT)
  // Last, since the first loss of a value counts.
  simplifyHeldTexts(issue, NITF_MAPPING, losses, FORBIDDEN_CHARACTERS, (text) => filterXml(text))
}

/** Keeps the first ISSN. */
function loseIdentifiers({ publication: { identifiers } }: Issue, losses: LossList): void {
  const issn = identifiers.findIndex(({ scheme }) => scheme === 'issn')
  for (const [index, { value }] of identifiers.entries()) {
    const steps = ['publication', 'identifiers', index]
    if (index === issn) xmlValue(value, [...steps, 'value'], losses)
    else losses.lose(steps, NITF_LOSSES.ONE_ISSN)
  }
}

function loseInArticles({ pages }: Issue, losses: LossList): void {
  for (const [page, { articles }] of pages.entries())
    for (const [at, { headline, dateline, bylines }] of articles.entries()) {
      const steps = ['pages', page, 'articles', at]
      if (headline.main !== null && filterXml(headline.main) === '')
        losses.lose([...steps, 'headline', 'main'], NITF_LOSSES.EMPTY_HEADLINE)
      const place = dateline?.place ?? null
      if (dateline && place !== null && !isPrinted(filterXml(place), filterXml(dateline.text)))
        losses.lose([...steps, 'dateline', 'place'], NITF_LOSSES.UNPRINTED_PLACE)
      heldBylines(bylines, [...steps, 'bylines'], NITF_LOSSES.UNPRINTED_CREDIT, losses)
    }
}

const isPrinted = (place: string, dateline: string): boolean => place !== '' && dateline.includes(place)
