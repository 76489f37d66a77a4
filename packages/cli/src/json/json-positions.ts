import jsonc, { type JSONPath } from 'jsonc-parser'

/** The position at which a text stops being JSON, and the reason. */
export interface JsonSyntaxError {
  /** Offset in UTF-16 code units. */
  offset: number
  /** The reason, as the end of a sentence. */
  reason: string
}

/** JSON as RFC 8259 defines it. */
const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false }

/** Reasons by the parser's error codes. */
const REASONS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this is not a JSON value',
  InvalidNumberFormat: 'the number is not valid',
  UnexpectedEndOfNumber: 'the number is not complete',
  PropertyNameExpected: 'a property name in double quotes is missing',
  ValueExpected: 'a value is missing',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'a closing brace is missing',
  CloseBracketExpected: 'a closing bracket is missing',
  EndOfFileExpected: 'there is text after the end of the document',
  InvalidCommentToken: 'comments are not allowed',
  UnexpectedEndOfComment: 'comments are not allowed',
  UnexpectedEndOfString: 'the string is not closed on its line',
  InvalidUnicode: 'the string contains an invalid escape',
  InvalidEscapeCharacter: 'the string contains an invalid escape',
  InvalidCharacter: 'the string contains a control character, which must be escaped',
}

/** Returns the first syntax error of a text that is not JSON. */
export function findJsonError(text: string): JsonSyntaxError {
  let first: JsonSyntaxError | null = null
  const isNestingSafe = visit(text, {
    onError: (code, offset) => {
      first ??= { offset, reason: reasonFor(jsonc.printParseErrorCode(code), text, offset) }
    },
  })
  if (first !== null) return first
  return { offset: 0, reason: isNestingSafe ? 'the text is not valid' : 'it is nested too deeply' }
}

function reasonFor(code: string, text: string, offset: number): string {
  const isAfterComma =
    /^[}\]]/.test(text.slice(offset, offset + 1)) && /,\s*$/.test(text.slice(Math.max(0, offset - 100), offset))
  return isAfterComma ? 'there is a comma before the closing bracket' : (REASONS[code] ?? 'the text is not valid')
}

/**
 * A value in a JSON text, with the values inside it that were looked for, by property name or
 * index.
 */
interface LocatedValue {
  offset: number
  inner: Map<string, LocatedValue>
}

/** The property names and indexes that pointers start with, each with those that follow it. */
type StepTree = Map<string, StepTree>

/**
 * Returns the offsets of the values that JSON Pointers name in a JSON text, in UTF-16 code units.
 * For a value that does not exist, the offset of the innermost value around it. Of properties
 * with the same name the last one counts, as in `JSON.parse`. The text is read once for all
 * pointers.
 */
export function offsetsOfPointers(text: string, pointers: readonly string[]): number[] {
  const paths = pointers.map(stepsOf)
  const wanted = stepTreeOf(paths)
  const document: LocatedValue = { offset: 0, inner: new Map() }
  const locate = (offset: number, pathSupplier: () => JSONPath): boolean => {
    const path = pathSupplier().map(String)
    const name = path.pop()
    if (name === undefined) document.offset = offset
    else {
      let outer = document
      let tree = wanted
      for (const step of path) {
        outer = outer.inner.get(step)!
        tree = tree.get(step)!
      }
      if (!tree.has(name)) return false
      outer.inner.set(name, { offset, inner: new Map() })
    }
    return true
  }
  visit(text, {
    // Returning false skips the contents, up to the end callback, without which they would not
    // end.
    onObjectEnd: () => {},
    onArrayEnd: () => {},
    onObjectBegin: (offset, _length, _line, _column, pathSupplier) => locate(offset, pathSupplier),
    onArrayBegin: (offset, _length, _line, _column, pathSupplier) => locate(offset, pathSupplier),
    onLiteralValue: (_value, offset, _length, _line, _column, pathSupplier) => {
      locate(offset, pathSupplier)
    },
  })
  return paths.map((path) => {
    let value = document
    for (const step of path) {
      const inner = value.inner.get(step)
      if (inner === undefined) break
      value = inner
    }
    return value.offset
  })
}

function stepTreeOf(paths: readonly (readonly string[])[]): StepTree {
  const root: StepTree = new Map()
  for (const path of paths) {
    let tree = root
    for (const step of path) {
      const next: StepTree = tree.get(step) ?? new Map()
      tree.set(step, next)
      tree = next
    }
  }
  return root
}

/** Returns the unescaped property names and indexes of a JSON Pointer (RFC 6901). */
const stepsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))

/**
 * Visits a text, and returns whether it is not nested too deeply for the parser, which is
 * recursive.
 */
function visit(text: string, visitor: Parameters<typeof jsonc.visit>[1]): boolean {
  try {
    jsonc.visit(text, visitor, STRICT)
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
