import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, ElementContext, RunOptions } from 'axe-core'
import { kindsOfText } from './kinds-of-text.js'
import type { Page } from './open-site.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare global {
  interface Window {
    axe: { run: (context: ElementContext | Document, options: RunOptions) => Promise<AxeResults> }
  }
}

/** The rules that depend on colors. */
const OF_COLOR = ['color-contrast', 'link-in-text-block']

/** All rules but the one that takes most of the time, which is applied to each kind of text. */
const WHOLE_PAGE: RunOptions = { resultTypes: ['violations'], rules: { 'color-contrast': { enabled: false } } }
const COLORS: RunOptions = {
  resultTypes: ['violations', 'passes'],
  elementRef: true,
  runOnly: { type: 'rule', values: OF_COLOR },
}

/** Checks the accessibility of pages. */
export interface AxeCheck {
  /** Puts axe into all pages that a tab will open. */
  prepare: (page: Page) => Promise<void>
  /** Returns the violations of the open page, in light and dark mode. */
  violations: (page: Page) => Promise<string[]>
}

/**
 * Returns a check with axe. Most rules are applied to each whole page. Contrast is measured once
 * for each kind of text and theme, on the first page where axe can measure it.
 */
export function checkWithAxe(): AxeCheck {
  const measured = new Set<string>()

  /** Returns the violations of the rules about colors, among the kinds of text that are new. */
  const ofColors = async (page: Page): Promise<string[]> => {
    const kinds = await page.evaluateHandle(kindsOfText)
    const fresh = (await kinds.evaluate((all) => [...all.keys()])).filter((kind) => !measured.has(kind))
    if (fresh.length === 0) return []
    const { found, certain } = await kinds.evaluate(
      async (all, { fresh, options }) => {
        const include = fresh.flatMap((kind) => all.get(kind) ?? [])
        const { violations, passes } = await window.axe.run({ include }, options)
        const nodes = (results: typeof violations) => results.flatMap((result) => result.nodes)
        const good: unknown[] = nodes(passes.filter(({ id }) => id === 'color-contrast')).map(({ element }) => element)
        const bad: unknown[] = nodes(violations).map(({ element }) => element)
        const isGood = (one: Element) => good.includes(one) && !bad.includes(one)
        return {
          found: violations.flatMap(({ id, nodes }) =>
            nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
          ),
          certain: fresh.filter((kind) => all.get(kind)?.some(isGood)),
        }
      },
      { fresh, options: COLORS },
    )
    for (const kind of certain) measured.add(kind)
    return found
  }

  const violations = async (page: Page): Promise<string[]> => {
    const isDark = await page.evaluate(() => document.documentElement.classList.contains('dark'))
    const [now, then] = isDark ? (['dark', 'light'] as const) : (['light', 'dark'] as const)
    const whole = await page.evaluate(async (options) => {
      const { violations } = await window.axe.run(document, options)
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
      )
    }, WHOLE_PAGE)
    const found = [...whole, ...(await ofColors(page))].map((violation) => `${now} ${violation}`)
    // The next page opens in the theme in which this one is left.
    await page.emulateMedia({ colorScheme: then })
    await page.locator(then === 'dark' ? 'html.dark' : 'html:not(.dark)').waitFor({ state: 'attached' })
    return [...found, ...(await ofColors(page)).map((violation) => `${then} ${violation}`)]
  }

  const prepare = async (page: Page): Promise<void> => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.addInitScript(axe)
  }
  return { prepare, violations }
}
