import { isBrackets } from '../../inline/brackets.js'
import { quote } from '../errors/format-error.js'

const RUBY_TAGS = new Set(['rb', 'rt', 'rp'])

/** Returns whether a tag is a part of a `<ruby>`. */
export const isRubyTag = (name: string): boolean => RUBY_TAGS.has(name)

/** Expected, found and advice of an error. */
type Problem = [expected: string, found: string, hint: string]

/**
 * Returns the error in a `<ruby>` or a part of it that was closed, or `null`.
 *
 * @param annotated - Number of the items up to its last annotation
 * @param brackets - Text of `<rp>`
 */
export function rubyProblem(name: string, annotated: number, brackets: string | undefined): Problem | null {
  if (name === 'ruby' && annotated === 0)
    return ['<rt> in <ruby>', '</ruby>', 'Write the small characters: <ruby>漢字<rt>かんじ</rt></ruby>.']
  if (brackets !== undefined && !isBrackets(brackets))
    return ['brackets in <rp>', quote(brackets), 'Write the text outside <rp>.']
  return null
}
