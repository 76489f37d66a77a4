export { jsonSchema } from './schema/json-schema.js'
export { type Fault, issueSchema, type Validation, validateIssue } from './schema/validate-issue.js'
