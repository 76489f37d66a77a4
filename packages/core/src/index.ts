export type * from './model.js'
export { parseIssue } from './parse-issue.js'
export type * from './parse-result.js'
export { plainText } from './plain-text.js'
