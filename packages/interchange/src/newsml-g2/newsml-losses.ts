import type { Issue } from '@banmian/core'
import { filterXml } from '@banmian/markup'
import type { Steps } from '../conversion/json-pointer.js'
import type { LossList } from '../conversion/loss-list.js'
import { loseUnheldFields } from '../mapping/lose-unheld-fields.js'
import { simplifyHeldTexts } from '../mapping/simplify-held-texts.js'
import { FORBIDDEN_CHARACTERS, xmlValue } from '../xml/xml-losses.js'
import { NEWSML_LOSSES, NEWSML_MAPPING } from './newsml-mapping.js'

const LINE_ENDS = /[\t\n\r]/g

/** Records everything in an issue that NewsML-G2 does not hold, apart from the bodies. */
export function loseForNewsMl(issue: Issue, losses: LossList): void {
  loseUnheldFields(issue, NEWSML_MAPPING, losses)
  for (const [index, { scheme, value }] of issue.publication.identifiers.entries()) {
    xmlValue(scheme, ['publication', 'identifiers', index, 'scheme'], losses)
    xmlValue(value, ['publication', 'identifiers', index, 'value'], losses)
  }
  for (const [page, { articles }] of issue.pages.entries())
    for (const [at, { dateline, bylines, subjects }] of articles.entries()) {
      const steps = ['pages', page, 'articles', at]
      if (dateline) {
        flatten(dateline.agency, [...steps, 'dateline', 'agency'], losses)
        flatten(dateline.place, [...steps, 'dateline', 'place'], losses)
        if (dateline.date?.startsWith('--')) losses.lose([...steps, 'dateline', 'date'], NEWSML_LOSSES.NO_YEAR)
      }
      for (const [line, { text, credits }] of bylines.entries()) {
        xmlValue(text, [...steps, 'bylines', line, 'text'], losses)
        for (const [credit, { name }] of credits.entries())
          flatten(name, [...steps, 'bylines', line, 'credits', credit, 'name'], losses)
      }
      for (const [subject, name] of subjects.entries()) flatten(name, [...steps, 'subjects', subject], losses)
    }
  // Last, since the first loss of a value counts.
  simplifyHeldTexts(issue, NEWSML_MAPPING, losses, FORBIDDEN_CHARACTERS, (text) => filterXml(text))
}

/** Records what becomes of tabs and line ends, and of characters that XML forbids. */
function flatten(name: string | null, steps: Steps, losses: LossList): void {
  if (name === null) return
  const spaced = name.replace(LINE_ENDS, ' ')
  if (spaced !== name) losses.simplify(steps, NEWSML_LOSSES.NO_LINE_ENDS, filterXml(spaced))
  else xmlValue(name, steps, losses)
}
