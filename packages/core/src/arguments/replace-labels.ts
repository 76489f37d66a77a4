/** The check by which a package throws its own error. */
interface Checks {
  that(condition: boolean, argument: string, expected: string, received: unknown): void
}

/**
 * Returns labels with those of the option `labels` in place of the default ones. The option is an
 * object, or a function that returns the labels of a language; a label that is `undefined` or
 * absent is the default one. What a label that is a function returns is checked when it is called.
 *
 * @param defaults - All labels of the language, which also give the types of the option's
 * @param language - BCP 47 tag; `''` when it is unknown
 * @param checks - Checks that throw the error of the package
 */
export function replaceLabels<T extends object>(defaults: T, option: unknown, language: string, checks: Checks): T {
  if (option === undefined) return defaults
  const isFunction = typeof option === 'function'
  const own: unknown = isFunction ? option(language) : option
  const argument = isFunction ? `options.labels(${JSON.stringify(language)})` : 'options.labels'
  checks.that(isRecord(own), isFunction ? `the result of ${argument}` : argument, 'an object of labels', own)
  const all: [string, unknown][] = Object.entries(defaults)
  const labels = Object.fromEntries(all)
  for (const [name, byDefault] of all) {
    const label = (own as Readonly<Record<string, unknown>>)[name]
    if (label !== undefined) labels[name] = checkedLabel(label, byDefault, `${argument}.${name}`, checks)
  }
  return labels as T
}

const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): boolean => typeof value === 'string'

/** Throws unless a label has the type of the default one, and returns it. */
function checkedLabel(label: unknown, byDefault: unknown, argument: string, { that }: Checks): unknown {
  if (typeof byDefault === 'string') that(isText(label), argument, 'a string', label)
  else if (Array.isArray(byDefault)) {
    const { length } = byDefault
    that(
      Array.isArray(label) && label.length === length && label.every(isText),
      argument,
      `an array of ${length} strings`,
      label,
    )
  } else if (typeof byDefault === 'function') {
    that(typeof label === 'function', argument, 'a function that returns a string', label)
    return (...values: unknown[]): unknown => {
      const text: unknown = Reflect.apply(label as () => unknown, undefined, values)
      that(isText(text), `the result of ${argument}`, 'a string', text)
      return text
    }
  } else that(isRecord(label) && Object.values(label as object).every(isText), argument, 'an object of strings', label)
  return label
}
