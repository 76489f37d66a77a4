export { jsonSchema } from './json-schema.js'
export { type Fault, issueSchema, type Validation, validateIssue } from './validate-issue.js'
