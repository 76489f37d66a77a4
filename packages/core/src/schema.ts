export { jsonSchema } from './schema/json-schema.js'
export type { StandardIssue, StandardResult, StandardSchemaV1 } from './schema/standard-schema.js'
export { issueSchema, type Validation, type ValidationError, validateIssue } from './schema/validate-issue.js'
