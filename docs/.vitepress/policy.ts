import { createHash } from 'node:crypto'
import { parseIssue } from '@banmian/core'
import { renderEpub } from '@banmian/epub'
import { renderIssue } from '@banmian/html'
import { strFromU8, unzipSync } from 'fflate'
import { PAGE_MARGINS } from './theme/playground/book/page-margins.js'

/**
 * The style sheets of the previews in the playground. A frame with `srcdoc` has the policy of the
 * page that contains it, and navigation keeps the policy of the page that was opened first, so
 * every page allows them.
 */
function previewStyles(): string[] {
  const { issue } = parseIssue('')
  const ofIssue = [...renderIssue(issue).matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css = '']) => css)
  const ofBook = Object.entries(unzipSync(renderEpub(issue)))
    .filter(([path]) => path.endsWith('.css'))
    .map(([, css]) => strFromU8(css))
  return [...ofIssue, ...ofBook, PAGE_MARGINS]
}

/**
 * The style sheet that VueUse, in VitePress, adds while the theme changes, so that colors do not
 * fade. It is not exported.
 */
const WITHOUT_TRANSITIONS = `*,*::before,*::after{${['-webkit-', '-moz-', '-o-', '-ms-', '']
  .map((prefix) => `${prefix}transition:none!important`)
  .join(';')}}`

const styleHashes = [...previewStyles(), WITHOUT_TRANSITIONS].map(hashOf).join(' ')

/** Returns the source expression that allows exactly one inline script or style sheet (CSP 3). */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/**
 * Content Security Policy of a built page. The playground promises that nothing leaves the browser;
 * with this policy the browser itself keeps the promise: nothing is loaded from, or sent to,
 * another origin, and no script runs except the site's files and VitePress's own inline scripts
 * (theme and platform).
 */
function policyFor(inlineScripts: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...new Set(inlineScripts.map(hashOf))].join(' ')}`,
    "script-src-attr 'none'",
    // Browsers that know the next two directives ignore this one.
    "style-src 'self' 'unsafe-inline'",
    `style-src-elem 'self' ${styleHashes}`,
    // Highlighted code has its colors in attributes.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>(.*?)<\/script>/gs

/**
 * Returns a page with its policy. A policy applies only to what follows it, so it is the first
 * element after the encoding.
 */
export function withPolicy(html: string): string {
  const scripts = [...html.matchAll(INLINE_SCRIPT)].map(([, script = '']) => script)
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(scripts)}">`
  const [encoding, ...others] = html.match(/<meta charset="utf-8">/g) ?? []
  if (encoding === undefined || others.length > 0) throw new Error('Expected a page with one declaration of encoding.')
  return html.replace(encoding, `${encoding}\n    ${meta}`)
}
