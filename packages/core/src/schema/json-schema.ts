import { z } from 'zod'
import { zodIssueSchema } from './issue-schema.js'

/** Returns the JSON Schema 2020-12 of an issue, as published in `@banmian/core/schema.json`. */
export function jsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(zodIssueSchema, { target: 'draft-2020-12', io: 'input' })
  return { ...schema, $id: 'https://banmian.github.io/banmian/schema/issue.json', title: 'Newspaper issue' }
}
