import { readFileSync } from 'node:fs'
import { ARTICLE_ROLES, CREDIT_ROLES } from '@banmian/core'
import { toNewsMl } from '@banmian/interchange'
import { anyIssue } from '@banmian/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { G2_TERMS } from '../../../packages/interchange/src/newsml-g2/g2-terms.js'
import { VOCABULARY } from '../../../packages/interchange/src/newsml-g2/g2-vocabulary.js'

const built = new URL('../../.vitepress/dist/', import.meta.url)
const namesOn = (path: string) =>
  [...readFileSync(new URL(path, built), 'utf8').matchAll(/<code id="([^"]*)">/g)].map(([, name]) => name)

describe('the terms for NewsML-G2', () => {
  it.each(['newsml-g2.html', 'zh/newsml-g2.html'])('are all on %s, at the address of their URIs', (path) => {
    expect(VOCABULARY).toMatch(/\/newsml-g2#$/)
    expect(namesOn(path)).toEqual(Object.keys(G2_TERMS))
  })

  it('are those that issues are written with', () => {
    const named = new Set(Object.keys(G2_TERMS))
    for (const role of [...ARTICLE_ROLES, ...CREDIT_ROLES]) expect(named).toContain(role)
    fc.assert(
      fc.property(anyIssue, (issue) => {
        const { output } = toNewsMl(issue)
        for (const [, term] of output.matchAll(/uri="https:\/\/banmian\.github\.io\/banmian\/newsml-g2#([^"]*)"/g))
          expect(named).toContain(term)
      }),
      { numRuns: 20 },
    )
  })
})
