import { relative, resolve, sep } from 'node:path'
import type { FSWatcher } from 'chokidar'
import { configuredSite } from '../../config/configured-options.js'
import { CommandError } from '../../errors/command-error.js'
import type { SiteOptions } from '../../options/command-options.js'
import { DEFAULT_SITE_OUT } from '../../options/option-values.js'
import type { Session } from '../../session/session.js'
import { build } from '../build/build.js'

/** Time without another change after which a build starts, in milliseconds. */
const QUIET_TIME = 150

/** A site that is built and watched. */
export interface WatchedSite {
  paths: readonly string[]
  options: SiteOptions
  session: Session
  /** Called after each build with its exit code. */
  onBuilt?: (exitCode: number) => void
  /** Ends the watching. */
  signal: AbortSignal
}

/**
 * Builds a site, and builds it again after each change of its pages, its configuration, its style
 * sheet or its icon, until the signal. An error is printed, and the next change is waited for.
 */
export async function watchSite(site: WatchedSite): Promise<void> {
  const { session } = site
  const { watch } = await import('chokidar')
  const out = await outputOf(site)
  const watcher = watch(await watchedPaths(site), {
    cwd: session.cwd,
    ignoreInitial: true,
    ignored: (path) => isIgnored(relative(session.cwd, resolve(session.cwd, path)), out),
  })
  try {
    await buildAfterChanges(site, watcher)
  } finally {
    await watcher.close()
  }
}

/** Builds once, then after each change until the signal. Two builds never run at once. */
async function buildAfterChanges(site: WatchedSite, watcher: FSWatcher): Promise<void> {
  const { session, signal } = site
  let wake = (): void => {}
  let changed = true
  watcher.on('all', () => {
    changed = true
    wake()
  })
  watcher.on('error', (error) => session.io.stderr.write(`warning: ${String(error)}\n`))
  signal.addEventListener('abort', () => wake())
  while (!signal.aborted) {
    if (!changed) await new Promise<void>((done) => (wake = done))
    if (signal.aborted) return
    do {
      changed = false
      await new Promise((done) => setTimeout(done, QUIET_TIME))
    } while (changed)
    await buildOnce(site)
    watcher.add(await watchedPaths(site))
  }
}

async function buildOnce({ paths, options, session, onBuilt }: WatchedSite): Promise<void> {
  try {
    const exitCode = await build(paths, { ...options, isPreview: true }, session)
    onBuilt?.(exitCode)
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    session.printError(error)
    onBuilt?.(error.exitCode)
  }
}

/**
 * Returns the paths of everything that a site is made from; only that of the configuration if it is
 * broken.
 */
async function watchedPaths({ paths, options, session }: WatchedSite): Promise<string[]> {
  try {
    const configured = await configuredSite(options, paths, session.cwd)
    const { css, icon } = configured.options
    return [...configured.paths, ...[css, icon, configured.config].filter((path) => path != null)]
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    return typeof options.config === 'string' ? [options.config] : ['.']
  }
}

/** Returns the path of the output folder from the working folder. */
export async function outputOf({ paths, options, session }: Pick<WatchedSite, 'paths' | 'options' | 'session'>) {
  const { out = DEFAULT_SITE_OUT } = (await configuredSite(options, paths, session.cwd)).options
  return relative(session.cwd, resolve(session.cwd, out))
}

/** Returns whether a path is hidden, a dependency, or in the output folder. */
function isIgnored(path: string, out: string): boolean {
  const isHidden = path.split(sep).some((name) => name === 'node_modules' || /^\.[^.]/.test(name))
  return isHidden || path === out || path.startsWith(out + sep)
}
