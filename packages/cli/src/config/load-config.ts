import { existsSync, readFileSync } from 'node:fs'
import { dirname, extname, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CommandError } from '../errors/command-error.js'
import { systemCode, systemReason } from '../errors/system-error.js'
import { positionsIn } from '../text/position.js'
import { printable } from '../text/printable.js'
import type { Problem } from './check.js'
import { checkConfig } from './check-config.js'
import type { Config } from './config.js'
import { findConfig } from './find-config.js'

/** A configuration, and where it is. */
export interface LoadedConfig {
  config: Config
  /** Its name in messages and reports: the path from the working folder. */
  name: string
  /** The folder that its paths start from. */
  folder: string
}

/** Maximum number of problems that an error lists. */
const MAX_PROBLEMS = 20

/**
 * Loads a configuration.
 *
 * @param option - The file that `--config` names; `true` or absent to find one; `false` for none
 */
export async function loadConfig(option: string | boolean | undefined, cwd: string): Promise<LoadedConfig | null> {
  if (option === false) return null
  const path = typeof option === 'string' ? resolve(cwd, option) : findConfig(cwd)
  if (path === null) return null
  const name = typeof option === 'string' ? option : relative(cwd, path)
  const { value, pointerPositions } = await read(path, printable(name))
  const checked = checkConfig(value)
  if ('problems' in checked) throw invalid(printable(name), checked.problems, pointerPositions)
  return { config: checked.config, name, folder: dirname(path) }
}

/** The value of a configuration, and for JSON the positions of values in it. */
interface ReadConfig {
  value: unknown
  pointerPositions: ((pointers: readonly string[]) => string[]) | null
}

async function read(path: string, name: string): Promise<ReadConfig> {
  const text = readText(path, name)
  return extname(path).toLowerCase() === '.json' ? readJson(text, name) : readModule(path, name)
}

function readText(path: string, name: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '')
  } catch (error) {
    throw new CommandError('config-unreadable', `Cannot read ${name}: ${systemReason(error)}.`)
  }
}

async function readJson(text: string, name: string): Promise<ReadConfig> {
  const { findJsonError, offsetsOfPointers } = await import('../json/json-positions.js')
  const positionOf = positionsIn(text)
  const at = (offset: number): string => {
    const { line, column } = positionOf(offset)
    return `:${line}:${column}`
  }
  try {
    const value: unknown = JSON.parse(text)
    return { value, pointerPositions: (pointers) => offsetsOfPointers(text, pointers).map(at) }
  } catch {
    const { offset, reason } = findJsonError(text)
    throw new CommandError('config-invalid', `Cannot read ${name}${at(offset)}: expected JSON, but ${reason}.`)
  }
}

/** Runs a configuration in TypeScript or JavaScript and returns its default export. */
async function readModule(path: string, name: string): Promise<ReadConfig> {
  const { createJiti } = await import('jiti')
  const jiti = createJiti(path, { fsCache: false, moduleCache: false, alias: ownAlias() })
  try {
    return { value: await jiti.import(path, { default: true }), pointerPositions: null }
  } catch (error) {
    const code = systemCode(error)
    const { reason, position } = faultOf(error)
    throw new CommandError(
      'config-invalid',
      `Cannot load ${name}${position}: ${code === null ? printable(reason) : systemReason(error)}${/[.?!]$/.test(reason) ? '' : '.'}`,
    )
  }
}

/** Returns what is wrong, and for a syntax error where: `:3:14`, from line and column 1. */
function faultOf(error: unknown): { reason: string; position: string } {
  const text = error instanceof Error ? error.message : String(error)
  const [line = '', place = ''] = text.split('\n')
  // The loader counts columns from 0.
  const [, row, column] = /:(\d+):(\d+)$/.exec(place) ?? []
  const position = row === undefined ? '' : `:${row}:${Number(column) + 1}`
  return { reason: line.trim().replace(/^ParseError: /, ''), position }
}

/** Lets a configuration import `@banmian/cli` where only the command is installed. */
function ownAlias(): Record<string, string> {
  const own = fileURLToPath(new URL('./index.js', import.meta.url))
  return existsSync(own) ? { '@banmian/cli': own } : {}
}

function invalid(
  name: string,
  problems: readonly Problem[],
  pointerPositions: ReadConfig['pointerPositions'],
): CommandError {
  const positions = pointerPositions?.(problems.map(({ pointer }) => pointer))
  const lines = problems.map(({ pointer, expected, found }, index) => {
    const part = pointer === '' ? 'the configuration' : pointer.slice(1).replaceAll('/', '.')
    return printable(`${name}${positions?.[index] ?? ''}: ${part}: expected ${expected}, found ${found}.`)
  })
  const rest = lines.length - MAX_PROBLEMS
  return new CommandError(
    'config-invalid',
    `Cannot use the configuration ${name}; correct it, or run without it by --no-config:`,
    rest > 0 ? [...lines.slice(0, MAX_PROBLEMS), `and ${rest} more`] : lines,
  )
}
