import { xmlCdata } from '@banmian/markup'
import { anyIssue, hostileIssue } from '@banmian/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentWriter } from '../src/entry/entry-content.js'
import { checkFeedOptions } from '../src/settings/checked-options.js'
import { settingsFor } from '../src/settings/feed-settings.js'

describe('contentWriter', () => {
  const settings = settingsFor(checkFeedOptions({ siteUrl: 'https://paper.example/' }), null, false, null)
  const resolve = (url: string) =>
    URL.canParse(url, settings.siteFolder) ? new URL(url, settings.siteFolder).href : null
  const contentsOf = (issue: ReturnType<typeof hostileIssue>): string[] =>
    issue.pages.flatMap(({ articles }) => {
      const write = contentWriter(issue, settings)
      const urls = { resolve, isRemote: () => false }
      return articles.map((article) => write({ article, pictures: ({ url }) => ({ url }), urls, onRemoved: undefined }))
    })

  it('contains nothing that XML forbids or that ends a CDATA section, for any issue', () => {
    const asItIs = (content: string) => expect(xmlCdata(content)).toBe(`<![CDATA[${content}]]>`)
    contentsOf(hostileIssue()).forEach(asItIs)
    fc.assert(
      fc.property(anyIssue, (issue) => contentsOf(issue).forEach(asItIs)),
      { numRuns: 300 },
    )
  })
})
