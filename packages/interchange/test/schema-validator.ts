import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ErrorObject } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect } from 'vitest'

const pathOf = (name: string): string => join(process.env['BANMIAN_SCHEMAS'] ?? '', name)

const readSchema = (name: string): object => JSON.parse(readFileSync(pathOf(name), 'utf8'), typeFirst) as object

/**
 * Puts the property `type` before the others. Of the alternatives for a node, all but one then fail
 * at once; otherwise each would first read all that is inside of the node, at every level.
 */
function typeFirst(name: string, value: unknown): unknown {
  if (name !== 'properties' || typeof value !== 'object' || value === null || !('type' in value)) return value
  const { type, ...others } = value
  return { type, ...others }
}

/** Returns why a format cannot be validated here, and prints it; `null` when it can. */
export function whyNoSchema(name: string): string | null {
  if (process.env['BANMIAN_SCHEMAS'] && existsSync(pathOf(name))) return null
  const why = `${name} is not in the folder that BANMIAN_SCHEMAS names`
  console.warn(`Skipped: the tests that need a schema, since ${why}.`)
  return why
}

/**
 * Returns a function that expects a value to be valid by a JSON Schema; one that does nothing
 * without the schema.
 *
 * @param others - Schemas that the first one refers to
 */
export function expectValid(name: string, others: readonly string[] = []): (value: unknown) => void {
  if (whyNoSchema(name) !== null) return () => undefined
  const schema = readSchema(name)
  const is2020 = JSON.stringify(schema).includes('draft/2020-12')
  const ajv = is2020 ? new Ajv2020({ strict: false }) : new Ajv({ strict: false })
  addFormats['default'](ajv)
  for (const other of others) ajv.addSchema(readSchema(other))
  const validate = ajv.compile(schema)
  return (value) => {
    if (!validate(value)) expect.fail(errorsIn(validate.errors ?? []))
  }
}

const errorsIn = (errors: readonly ErrorObject[]): string =>
  errors.map(({ instancePath, message }) => `${instancePath} ${message}`).join('\n')
