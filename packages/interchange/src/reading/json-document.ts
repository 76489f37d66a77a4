import type { Json } from '@banmian/core'
import { InterchangeError } from '../errors/interchange-error.js'

/** An object of JSON. */
export type JsonObject = { [name: string]: Json }

/**
 * Returns the value of a JSON text, or the value itself when it is not text.
 *
 * @param expected - Completes “Expected document to be …”
 * @throws InterchangeError when the text is not JSON
 */
export function jsonDocument(document: unknown, argument: string, expected: string): unknown {
  if (typeof document !== 'string') return document
  try {
    return JSON.parse(document.replace(/^\uFEFF/, '')) as unknown
  } catch (error) {
    const hint = `It is not JSON: ${error instanceof Error ? error.message : String(error)}`
    throw new InterchangeError({ argument, expected, received: document, hint })
  }
}

/** Returns whether a value is an object of JSON. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Returns a value that is text, or `null`. */
export const textOr = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** Returns the objects of a list; none of any other value. */
export const objectsIn = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : [])
