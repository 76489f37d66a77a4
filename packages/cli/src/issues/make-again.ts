import type { Issue } from '@banmian/core'
import { shellWord } from '../text/shell-word.js'

/** The facts about an issue that its pages may not print. */
export type IssueHead = Pick<Issue, 'publication' | 'date' | 'number' | 'edition'>

/**
 * Returns the command that makes the issue of a folder again from the pages in it. It states what
 * the issue does, which the pages may not print.
 *
 * @param head - The issue, or null if it cannot be read
 */
export function makeAgainCommand(folder: string, format: 'md' | 'json', head: IssueHead | null): string {
  const facts = {
    '--publication': head?.publication.name,
    '--date': head?.date,
    '--number': head?.number,
    '--edition': head?.edition,
  }
  const path = shellWord(folder)
  const known = Object.entries(facts).flatMap(([flag, value]) => (value == null ? [] : [flag, shellWord(value)]))
  return ['banmian convert', path, '--to', format, '--out', path, ...known].join(' ')
}
