import type { Issue, PublicationTimeOptions } from '@banmian/core'
import { applyLosses } from '../conversion/apply-losses.js'
import type { Conversion } from '../conversion/conversion.js'
import { conversionOf } from '../conversion/in-input-order.js'
import { lossList } from '../conversion/loss-list.js'
import { checkIssue } from '../errors/check-issue.js'
import { checks } from '../errors/interchange-error.js'
import { articlesInTime } from '../options/articles-in-time.js'
import { absoluteUrl, checkTimeOptions, TIME_OPTIONS } from '../options/check-options.js'
import { urlWriter } from '../xhtml/resolve-urls.js'
import { XML_DECLARATION } from '../xml/write-element.js'
import { loseForNitf } from './nitf-losses.js'
import { writeNitf } from './write-nitf.js'

/** Options of {@link toNitf}, and those about the time of publication. */
export interface NitfOptions extends PublicationTimeOptions {
  /** Absolute URL against which relative URLs of pictures and links are resolved. */
  contentBase?: string
}

/** A document of NITF. */
export interface NitfFile {
  /** Path that is unique in the issue: the id of the article and `.xml`. */
  path: string
  /** The XML document. */
  content: string
}

/**
 * Writes each article of an issue as a document of NITF 3.6 (IPTC), in reading order. Printed lines
 * of credit and datelines are kept, with their names and places marked; `head/pubdata` names the
 * page on which the article was printed. {@link fromNitf} reads the documents back.
 *
 * @returns the documents, and everything that NITF does not hold
 * @throws InterchangeError when the issue or an option is wrong
 */
export function toNitf(issue: Issue, options: NitfOptions = {}): Conversion<NitfFile[]> {
  checkIssue(issue)
  checks.options(options, ['contentBase', ...TIME_OPTIONS])
  checkTimeOptions(options)
  const list = lossList()
  loseForNitf(issue, list, urlWriter(absoluteUrl('contentBase', options.contentBase)))
  const { losses } = conversionOf(issue, null, list)
  const held = applyLosses(issue, losses)
  const output = articlesInTime(held, options).map((source) => ({
    path: `${source.article.id}.xml`,
    content: `${XML_DECLARATION}${writeNitf(source)}\n`,
  }))
  return { output, losses }
}
