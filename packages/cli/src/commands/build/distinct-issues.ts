import type { Issue } from '@banmian/core'
import { CommandError } from '../../errors/command-error.js'
import { excerpt } from '../../text/printable.js'

/** The issues of a site, no two of which may have one date and edition, or one id. */
export class DistinctIssues {
  readonly #byDate = new Map<string, string>()
  readonly #byId = new Map<string, { id: string; name: string }>()

  /**
   * Adds an issue. Throws if another one has the same date and edition, or an id that a file system
   * without upper and lower case takes for its own. The id, which is ASCII in a valid issue, names
   * the e-book.
   *
   * @param name - Name of the issue in messages
   */
  add({ id, date, edition }: Pick<Issue, 'id' | 'date' | 'edition'>, name: string): void {
    const same = this.#byDate.get(`${date}\n${edition ?? ''}`)
    if (same !== undefined) throw sameDate(same, name, date, edition)
    this.#byDate.set(`${date}\n${edition ?? ''}`, name)
    const other = this.#byId.get(id.toLowerCase())
    if (other !== undefined) throw sameId(other, { id, name })
    this.#byId.set(id.toLowerCase(), { id, name })
  }
}

function sameDate(one: string, other: string, date: string | null, edition: string | null): CommandError {
  const issue = edition === null ? `${date}` : `${date}, edition ${quote(edition)}`
  return new CommandError(
    'render',
    `Cannot make the site: ${one} and ${other} are both the issue of ${issue}; put their pages into one folder, or name one of them only.`,
  )
}

function sameId(one: { id: string; name: string }, other: { id: string; name: string }): CommandError {
  const ids =
    one.id === other.id
      ? `both have the id ${quote(one.id)}`
      : `have the ids ${quote(one.id)} and ${quote(other.id)}, which some file systems take for one`
  return new CommandError('render', `Cannot make the site: ${one.name} and ${other.name} ${ids}; change one of them.`)
}

const quote = (text: string): string => `"${excerpt(text, 60)}"`
