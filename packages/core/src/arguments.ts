export { ArgumentError, type ArgumentErrorParts } from './arguments/argument-error.js'
export { describeValue } from './arguments/describe-value.js'
export { nearest } from './arguments/nearest.js'
export { type ArgumentChecks, type ArgumentErrorClass, argumentChecks } from './model/argument-checks.js'
