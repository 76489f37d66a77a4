import schema from '@banmian/core/schema.json' with { type: 'json' }

interface JsonSchema {
  type?: string | string[]
  const?: string
  properties?: Record<string, JsonSchema>
  items?: JsonSchema
  $ref?: string
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
  $defs?: Record<string, JsonSchema>
}

const root = schema as JsonSchema

const resolved = (part: JsonSchema): JsonSchema => {
  const name = part.$ref?.split('/').at(-1)
  return name === undefined ? part : resolved(root.$defs![name]!)
}

const variantsOf = (part: JsonSchema): JsonSchema[] => {
  const found = resolved(part)
  const variants = found.anyOf ?? found.oneOf
  return variants ? variants.flatMap(variantsOf) : [found]
}

/**
 * Fields that a mapping names as a whole: nodes have rows of their own, and other data has no
 * schema.
 */
const WHOLE = ['body', 'extensions']

function leavesOf(part: JsonSchema, path: string): string[] {
  return variantsOf(part).flatMap(({ properties, items }) => {
    if (items) return leavesOf(items, `${path}/*`)
    if (!properties) return []
    return Object.entries(properties).flatMap(([name, field]) => {
      if (field.const !== undefined) return []
      const inside = WHOLE.includes(name) ? [] : leavesOf(field, `${path}/${name}`)
      return inside.length > 0 ? inside : [`${path}/${name}`]
    })
  })
}

/** Every field of an issue that has no fields in it, as a JSON Pointer with `*` for positions. */
export const ISSUE_FIELDS: readonly string[] = leavesOf(root, '')

function typesOf(part: JsonSchema, found = new Set<string>(), seen = new Set<JsonSchema>()): Set<string> {
  for (const variant of variantsOf(part)) {
    if (seen.has(variant)) continue
    seen.add(variant)
    const type = variant.properties?.['type']?.const
    if (type !== undefined) found.add(type)
    for (const inside of Object.values(variant.properties ?? {})) typesOf(inside, found, seen)
    if (variant.items) typesOf(variant.items, found, seen)
  }
  return found
}

const OUTER = ['issue', 'page', 'article']

/** The type of every node of a body. */
export const NODE_TYPES: readonly string[] = [...typesOf(root)].filter((type) => !OUTER.includes(type))
