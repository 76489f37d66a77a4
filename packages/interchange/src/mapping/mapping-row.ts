import type { FieldMapping } from './format-mapping.js'

/** Returns the row of a field or of a type of node. */
export const row = (field: string, target: string | null, loss: string | null = null): FieldMapping => ({
  field,
  target,
  loss,
})

/** Returns the row of a field of articles, by its path in an article. */
export const articleRow = (field: string, target: string | null, loss: string | null = null): FieldMapping =>
  row(`/pages/*/articles/*/${field}`, target, loss)
