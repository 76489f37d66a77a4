import { themes } from '@banmian/html'
import { INPUT_FORMATS } from '@banmian/input'
import { COVER_FORMS } from '../../cover/open-covers.js'
import { FORMAT_NAMES } from '../../formats/format-names.js'
import { FAIL_ON } from '../../options/option-values.js'
import { OUTPUT_NAMES } from '../../options/output-names.js'
import { RECIPES } from '../../options/recipes.js'
import { LINT_FORMATS } from '../lint/lint-options.js'

/** The values of options that have a few. The value of any other option is completed as a file. */
const OPTION_CHOICES: Readonly<Record<string, readonly string[]>> = {
  '--to': FORMAT_NAMES,
  '--from': INPUT_FORMATS,
  '--cover': COVER_FORMS,
  '--fail-on': FAIL_ON,
  '--format': LINT_FORMATS,
  '--theme': Object.keys(themes),
  '--writing-mode': ['horizontal', 'vertical'],
  '--recipe': RECIPES,
  '--outputs': [...OUTPUT_NAMES, 'all', 'none'],
}

/** Options whose value is a list with commas. */
const LISTS: ReadonlySet<string> = new Set(['--to', '--outputs'])

/** Returns whether the value of an option is a list with commas. */
export const isList = (names: readonly string[]): boolean => names.some((name) => LISTS.has(name))

/** Returns the values of an option by any of its names, or null if it has others. */
export const choicesOf = (names: readonly string[]): readonly string[] | null =>
  names.map((name) => OPTION_CHOICES[name]).find((choices) => choices !== undefined) ?? null
