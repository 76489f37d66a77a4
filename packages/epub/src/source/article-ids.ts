import type { Issue } from '@banmian/core'
import { fail } from '../errors/epub-error.js'

/** The fields in which issues differ. */
type IssueKey = Pick<Issue, 'id' | 'date' | 'edition'>

/** The ids of the articles of each issue, with the places of the articles in the source. */
export class ArticleIds {
  readonly #placesByIssue = new Map<string, Map<string, string>>()
  #issue: IssueKey | null = null
  #places = new Map<string, string>()

  /**
   * Adds the id of an article.
   *
   * @param place - The article in the source, such as `source.pages[0].articles[2]`.
   * @throws EpubError when another article of the issue has the same id
   */
  add(issue: IssueKey, id: string, place: string): void {
    const places = this.#placesOf(issue)
    const other = places.get(id)
    if (other !== undefined)
      fail(
        `${place}.id`,
        'an id that no other article of the issue has',
        id,
        `${other} has the same id. Change one of them.`,
      )
    places.set(id, place)
  }

  #placesOf(issue: IssueKey): Map<string, string> {
    if (issue === this.#issue) return this.#places
    const key = JSON.stringify([issue.id, issue.date, issue.edition])
    const places = this.#placesByIssue.get(key) ?? new Map<string, string>()
    this.#placesByIssue.set(key, places)
    this.#issue = issue
    this.#places = places
    return places
  }
}
