import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Programs that tests use and npm does not bring, with a call that shows that they run. */
const probes = {
  java: ['java', '-version'],
  xmllint: ['xmllint', '--version'],
  jing: ['jing'],
  newsboat: ['newsboat', '--version'],
  sfeed: ['sh', '-c', 'command -v sfeed'],
  'python3-feedparser': ['/usr/bin/python3', '-c', 'import feedparser'],
  'ebook-meta': ['ebook-meta', '--version'],
} as const

/** A program that tests may need. */
export type Tool = keyof typeof probes | 'chromium'

/** Without these CI must fail; the others are more readers of the same outputs. */
const REQUIRED: readonly Tool[] = ['java', 'xmllint', 'chromium']

const known = new Map<Tool, boolean>()

/**
 * Whether a program is not to be had on this machine; says once which tests are skipped for it.
 * Where the environment variable `BANMIAN_REQUIRE_JUDGES` is set, a judge that is missing is an error instead.
 */
export function isMissing(tool: Tool): boolean {
  const found = known.get(tool) ?? isThere(tool)
  if (!known.has(tool)) {
    known.set(tool, found)
    if (!found) sayMissing(tool)
  }
  return !found
}

function isThere(tool: Tool): boolean {
  if (tool === 'chromium') return chromiumPath() !== null
  const [program, ...args] = probes[tool]
  const { error, status } = spawnSync(program, args, { stdio: 'ignore' })
  // jing without arguments shows its usage and fails; what matters is that it started.
  return error === undefined && (status === 0 || tool === 'jing')
}

function sayMissing(tool: Tool): void {
  if (process.env['BANMIAN_REQUIRE_JUDGES'] && REQUIRED.includes(tool))
    throw new Error(
      `Expected ${tool} on this machine, since BANMIAN_REQUIRE_JUDGES is set; install it or unset the variable.`,
    )
  console.warn(`Skipped: the tests that need ${tool}, which is not installed here.`)
}

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium']

/** Where Chromium is: the environment variable `CHROMIUM_PATH`, else one of its usual places; `null` without it. */
export function chromiumPath(): string | null {
  const given = process.env['CHROMIUM_PATH']
  return [...(given ? [given] : []), ...PLACES].find((path) => existsSync(path)) ?? null
}
