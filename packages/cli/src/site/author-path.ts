import { issueFolder } from '@banmian/html'

const DATE = '2000-01-01'

/**
 * Returns the path that the list of an author's articles has, if there is one. It is named as the
 * folder of an issue whose edition has the name: by its Latin letters and a hash.
 */
export function authorPath(name: string): string {
  const named = issueFolder({ id: 'id', date: DATE, edition: name.trim() })
  return `authors/${named.slice(`issues/${DATE}-`.length, -1)}.html`
}
