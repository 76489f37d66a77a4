import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Programs that tests use and npm does not install, each with a call that shows that it runs. */
const PROBES = {
  java: ['java', '-version'],
  xmllint: ['xmllint', '--version'],
  jing: ['jing'],
  newsboat: ['newsboat', '--version'],
  sfeed: ['sh', '-c', 'command -v sfeed'],
  'python3-feedparser': ['/usr/bin/python3', '-c', 'import feedparser'],
  pdftotext: ['pdftotext', '-v'],
  'ebook-meta': ['ebook-meta', '--version'],
  bash: ['bash', '--version'],
  zsh: ['zsh', '--version'],
  fish: ['fish', '--version'],
  man: ['man', '--version'],
  groff: ['groff', '--version'],
} as const

/** A program that tests may need. */
export type Tool = keyof typeof PROBES | 'chromium'

/**
 * The validators that continuous integration must have. The other tools are further readers of the
 * same outputs.
 */
const REQUIRED: readonly Tool[] = ['java', 'xmllint', 'chromium']

/** Environment variable that makes a missing validator an error. */
const REQUIRE_VALIDATORS = 'BANMIAN_REQUIRE_VALIDATORS'

/** Maximum time that a program may take to show that it runs, in milliseconds. */
const PROBE_TIMEOUT = 60_000

/** Flags for a Chromium without a window that does not contact other hosts. */
export const CHROMIUM_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const missing = new Map<Tool, boolean>()

/**
 * Returns whether a program cannot be run on this machine, and prints once which tests are skipped
 * for it and why. When the environment variable `BANMIAN_REQUIRE_VALIDATORS` is set, it throws for
 * a missing validator instead.
 */
export function isMissing(tool: Tool): boolean {
  const known = missing.get(tool)
  if (known !== undefined) return known
  const reason = whyMissing(tool)
  missing.set(tool, reason !== null)
  if (reason !== null) {
    if (process.env[REQUIRE_VALIDATORS] && REQUIRED.includes(tool))
      throw new Error(
        `Expected ${tool} on this machine, since ${REQUIRE_VALIDATORS} is set, but it ${reason}. Install it or unset the variable.`,
      )
    console.warn(`Skipped: the tests that need ${tool}, which ${reason}.`)
  }
  return reason !== null
}

/**
 * Returns the reason why a program cannot be run, which completes “the program …”, or `null` when
 * it can.
 */
export function whyMissing(tool: Tool): string | null {
  if (tool === 'chromium') {
    const path = chromiumPath()
    if (path === null) return 'is not installed here'
    return whyFailed(path, ['--headless', ...CHROMIUM_FLAGS, '--dump-dom', 'about:blank'])
  }
  const [program, ...args] = PROBES[tool]
  // jing without arguments prints its usage and fails, but it has started.
  return whyFailed(program, args, tool === 'jing')
}

function whyFailed(program: string, args: readonly string[], mayFail = false): string | null {
  const { error, status, signal, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: PROBE_TIMEOUT,
  })
  if (error && 'code' in error && error.code === 'ENOENT') return 'is not installed here'
  if (error) return `cannot be started here (${error.message})`
  if (status === 0 || mayFail) return null
  const firstLine = stderr.trim().split('\n')[0]
  return `cannot be started here (${program} ended with ${signal ?? `exit code ${status}`}${firstLine ? `: ${firstLine}` : ''})`
}

const CHROMIUM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
]

/**
 * Returns the path of Chromium: the environment variable `CHROMIUM_PATH`, or else one of its usual
 * paths; `null` without it.
 */
export function chromiumPath(): string | null {
  const configured = process.env['CHROMIUM_PATH']
  return [...(configured ? [configured] : []), ...CHROMIUM_PATHS].find((path) => existsSync(path)) ?? null
}
