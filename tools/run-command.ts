import { parseArgs } from 'node:util'

/** An option of a command: the name of its value, or null for one without a value. */
export interface Option {
  value: string | null
  about: string
}

/** A command of a private workspace, which `npm run` starts. */
export interface Command {
  /** The name with which it is started, such as `npm run model:train --`. */
  name: string
  about: string
  /** The operands in its help; `''` when it has none. */
  operands: string
  options: { readonly [name: string]: Option }
  /** Errors of its data, whose messages say all that a person needs. */
  dataErrors?: readonly (new (
    ...parts: never[]
  ) => Error)[]
  run(operands: string[], options: Readonly<Partial<Record<string, string | true>>>): void | Promise<void>
}

/** An argument that a command does not accept. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/**
 * Runs a command with the arguments of the process. Errors of its arguments and its data are
 * printed in one line, and set the exit code to 2 and 1.
 */
export async function runCommand(command: Command): Promise<void> {
  try {
    const { values, positionals } = parseArguments(command)
    if (values['help']) return console.log(help(command))
    await command.run(positionals, values)
  } catch (error) {
    const isUsage = error instanceof UsageError
    const isData = command.dataErrors?.some((kind) => error instanceof kind) ?? false
    if (!isUsage && !isData) throw error
    const hint = isUsage ? ` Run ${command.name} --help for the options.` : ''
    console.error(`${(error as Error).message}${hint}`)
    process.exitCode = isUsage ? 2 : 1
  }
}

function parseArguments({ operands, options }: Command) {
  const types = Object.fromEntries(
    Object.entries(options).map(([name, { value }]) => [
      name,
      { type: value === null ? 'boolean' : 'string' } as const,
    ]),
  )
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: operands !== '',
      options: { ...types, help: { type: 'boolean' } },
    })
    return {
      positionals,
      values: Object.fromEntries(
        Object.entries(values).flatMap(([name, value]) =>
          value === true || typeof value === 'string' ? [[name, value] as const] : [],
        ),
      ),
    }
  } catch (error) {
    throw new UsageError(error instanceof Error ? `${error.message.split('. ')[0]}.` : String(error))
  }
}

function help({ name, about, operands, options }: Command): string {
  const rows = Object.entries({ ...options, help: { value: null, about: 'Prints this.' } }).map(
    ([option, { value, about: text }]) => `  ${`--${option}${value === null ? '' : ` ${value}`}`.padEnd(22)}${text}`,
  )
  return [about, '', `  ${name} ${operands}`.trimEnd(), '', ...rows].join('\n')
}

/** Returns an option that is a whole number from 0. */
export function wholeNumber(name: string, value: string | true | undefined, otherwise: number): number {
  if (value === undefined) return otherwise
  if (typeof value === 'string' && /^\d{1,9}$/.test(value)) return Number(value)
  throw new UsageError(`Expected --${name} to be a whole number, found ${String(value)}.`)
}

/** Returns an option that is one of some names. */
export function oneOf<T extends string>(
  name: string,
  value: string | true | undefined,
  names: readonly T[],
  otherwise: T,
): T {
  if (value === undefined) return otherwise
  const found = names.find((item) => item === value)
  if (found !== undefined) return found
  throw new UsageError(`Expected --${name} to be one of ${names.join(', ')}, found ${String(value)}.`)
}

/** Returns an option that is any text, or null. */
export const textOf = (value: string | true | undefined): string | null => (typeof value === 'string' ? value : null)
