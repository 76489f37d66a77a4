/** The steps to a value: names of fields and positions in lists. */
export type Steps = readonly (string | number)[]

/** Returns steps as a JSON Pointer (RFC 6901). */
export const jsonPointer = (steps: Steps): string =>
  steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** Returns the names of a JSON Pointer, unescaped. */
export const stepsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
