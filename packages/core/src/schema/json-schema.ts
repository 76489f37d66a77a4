import { z } from 'zod'
import { issueSchema } from './issue-schema.js'

/** The JSON Schema 2020-12 of an issue, as it is published in `@banmian/core/schema.json`. */
export function jsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(issueSchema, { target: 'draft-2020-12', io: 'input' })
  return { ...schema, $id: 'https://banmian.github.io/banmian/schema/issue.json', title: 'Newspaper issue' }
}
