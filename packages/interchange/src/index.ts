export { applyLosses } from './conversion/apply-losses.js'
export type { Conversion, Loss } from './conversion/conversion.js'
export { InterchangeError } from './errors/interchange-error.js'
export type { FieldMapping, FormatMapping } from './mapping/format-mapping.js'
