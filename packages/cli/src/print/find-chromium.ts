import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { CommandError } from '../errors/command-error.js'
import { printable } from '../text/printable.js'

/** Variables of the environment. */
type Environment = Readonly<Record<string, string | undefined>>

/** Names of Chromium, and of browsers made from it, in the folders of `PATH`. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']
/** Paths of these browsers where `PATH` does not lead to them. */
const PATHS = [
  ...['chromium', 'chromium-browser', 'google-chrome'].map((name) => `/usr/bin/${name}`),
  '/snap/bin/chromium',
  ...['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
]
/** Paths on Windows, below the folders of programs. */
const WINDOWS_PATHS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
const WINDOWS_FOLDERS = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']

/**
 * Returns the path of an installed Chromium: the one that `CHROMIUM_PATH` names, or else the first
 * in a usual place.
 *
 * @throws CommandError when there is none
 */
export function findChromium(env: Environment, exists: (path: string) => boolean = existsSync): string {
  const named = env['CHROMIUM_PATH']
  if (named) {
    if (exists(named)) return named
    throw notFound(`CHROMIUM_PATH is ${printable(named)}, and there is no such file.`)
  }
  const found = usualPaths(env).find(exists)
  if (found !== undefined) return found
  throw notFound('neither Chromium nor Chrome was found; install one, or set CHROMIUM_PATH to its path.')
}

function usualPaths(env: Environment): string[] {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const windows = WINDOWS_FOLDERS.flatMap((name) => env[name] ?? [])
  return [
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...PATHS,
    ...windows.flatMap((folder) => WINDOWS_PATHS.map((path) => `${folder}\\${path}`)),
  ]
}

const notFound = (reason: string): CommandError => new CommandError('render', `Cannot render pdf: ${reason}`)
