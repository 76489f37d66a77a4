import type { Issue } from '@banmian/core'
import { applyLosses } from '../conversion/apply-losses.js'
import type { Conversion } from '../conversion/conversion.js'
import { conversionOf } from '../conversion/in-input-order.js'
import { lossList } from '../conversion/loss-list.js'
import { checkIssue } from '../errors/check-issue.js'
import { checks } from '../errors/interchange-error.js'
import { absoluteUrl } from '../options/check-options.js'
import { XML_DECLARATION } from '../xml/write-element.js'
import { loseForTei } from './tei-losses.js'
import { writeTei } from './write-tei.js'

/** Options of {@link toTei}. */
export interface TeiOptions {
  /** Absolute URL against which relative URLs of pictures and links are resolved. */
  contentBase?: string
}

/**
 * Writes an issue as a document of TEI P5, valid by the schema TEI All: a division for each page
 * and in it one for each article. Printed lines of credit and datelines are kept, with their names,
 * agencies and places marked.
 *
 * @returns the XML document, and everything that it does not hold
 * @throws InterchangeError when the issue or an option is wrong
 */
export function toTei(issue: Issue, options: TeiOptions = {}): Conversion<string> {
  checkIssue(issue)
  checks.options(options, ['contentBase'])
  const list = lossList()
  loseForTei(issue, list, absoluteUrl('contentBase', options.contentBase))
  const { losses } = conversionOf(issue, null, list)
  return { output: `${XML_DECLARATION}${writeTei(applyLosses(issue, losses))}\n`, losses }
}
