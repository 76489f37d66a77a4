import type { Steps } from '../conversion/json-pointer.js'
import type { LossList } from '../conversion/loss-list.js'
import type { JsonObject } from '../reading/json-document.js'

/** Properties of items that are read, or that say nothing about the content, in lower case. */
const READ = new Set([
  ...['uri', 'name', 'type', 'profile', 'standard', 'representationtype', 'versioncreated', 'firstcreated'],
  ...['language', 'title', 'by', 'byline', 'located', 'headlines', 'descriptions', 'bodies', 'subjects', 'subject'],
  ...['genres', 'genre', 'infosources', 'infosource', 'copyrightholder', 'copyrightnotice', 'renditions'],
  ...['associations', 'pubstatus', 'mimetype', 'version', 'charcount', 'wordcount'],
])
/** Properties of version 1 with a pattern as a name. */
const READ_PATTERN = /^(?:headline|body|description)(?:_|$)/

/** Records the properties of an item that an issue has no field for. */
export function loseProperties(item: JsonObject, steps: Steps, losses: LossList): void {
  for (const name of Object.keys(item)) {
    const lower = name.toLowerCase()
    if (!READ.has(lower) && !READ_PATTERN.test(lower))
      losses.lose([...steps, name], `An issue has no field for “${name.slice(0, 60)}”.`)
  }
}
