import {
  type FieldNode,
  type GraphQLNamedType,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  type ValidationContext,
} from 'graphql'
import { introspectionLengths, isList, requestedLength, type SchemaField } from './list-length.js'
import type { QueryLimits } from './query-limits.js'

/** The size of an operation, with every fragment counted as often as it is used. */
export interface OperationSize {
  depth: number
  aliases: number
  rootFields: number
  cost: number
}

/** The size of a selection set. */
interface Size {
  depth: number
  aliases: number
  /** Number of fields at its top level. */
  fields: number
  /** The cost of all but the lists without a length of their own. */
  cost: number
  /** The cost of an item of these lists, such as the nodes of a connection. */
  costOfItem: number
}

const NOTHING: Size = { depth: 0, aliases: 0, fields: 0, cost: 0, costOfItem: 0 }

/**
 * Returns a function that measures operations. A fragment is measured once, however often it is
 * used, so the time is linear in the length of the document.
 */
export function createMeasure(
  context: ValidationContext,
  limits: Required<QueryLimits>,
): (operation: OperationDefinitionNode) => OperationSize {
  const schema = context.getSchema()
  const lengths = { ...introspectionLengths(schema), ...limits.listLengths }
  const fragments = new Map<string, Size>()

  function sizeOf(set: SelectionSetNode, parent: GraphQLNamedType | null | undefined): Size {
    return set.selections.map((selection) => sizeOfSelection(selection, parent)).reduce(sum, NOTHING)
  }

  function sizeOfSelection(selection: SelectionNode, parent: GraphQLNamedType | null | undefined): Size {
    switch (selection.kind) {
      case Kind.FIELD:
        return sizeOfField(selection, parent)
      case Kind.INLINE_FRAGMENT: {
        const { typeCondition, selectionSet } = selection
        return sizeOf(selectionSet, typeCondition ? schema.getType(typeCondition.name.value) : parent)
      }
      case Kind.FRAGMENT_SPREAD:
        return sizeOfFragment(selection.name.value)
    }
  }

  function sizeOfFragment(name: string): Size {
    const measured = fragments.get(name)
    if (measured !== undefined) return measured
    // Used while the fragment is measured. One that contains itself is refused by another rule.
    fragments.set(name, NOTHING)
    const fragment = context.getFragment(name)
    const size = fragment ? sizeOf(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value)) : NOTHING
    fragments.set(name, size)
    return size
  }

  function sizeOfField(node: FieldNode, parent: GraphQLNamedType | null | undefined): Size {
    const field = fieldOf(node, parent)
    const path = `${parent?.name}.${node.name.value}`
    const own = limits.fieldCosts[path] ?? 1
    const inner = node.selectionSet ? sizeOf(node.selectionSet, field && getNamedType(field.type)) : NOTHING
    const size = { depth: 1 + inner.depth, aliases: (node.alias ? 1 : 0) + inner.aliases, fields: 1 }
    const requested = field ? requestedLength(node, field) : null
    const costWith = (itemsOfLists: number) => bounded(inner.cost + bounded(itemsOfLists * inner.costOfItem))
    const length = lengths[path] ?? requested
    if (field === undefined || !isList(field))
      return { ...size, cost: bounded(own + costWith(length ?? limits.defaultListLength)), costOfItem: 0 }
    const costOfItem = costWith(limits.defaultListLength)
    // The length of this list is that which the connection around it was asked for.
    if (length === null) return { ...size, cost: own, costOfItem }
    return { ...size, cost: bounded(own + bounded(length * costOfItem)), costOfItem: 0 }
  }

  function fieldOf(node: FieldNode, parent: GraphQLNamedType | null | undefined): SchemaField | undefined {
    const name = node.name.value
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef
    return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined
  }

  return ({ operation, selectionSet }) => {
    const { fields, cost, costOfItem, ...size } = sizeOf(selectionSet, schema.getRootType(operation))
    return { ...size, rootFields: fields, cost: bounded(cost + bounded(limits.defaultListLength * costOfItem)) }
  }
}

const sum = (a: Size, b: Size): Size => ({
  depth: Math.max(a.depth, b.depth),
  aliases: bounded(a.aliases + b.aliases),
  fields: bounded(a.fields + b.fields),
  cost: bounded(a.cost + b.cost),
  costOfItem: bounded(a.costOfItem + b.costOfItem),
})

/** Keeps a number finite, so that its product with 0 is 0. */
const bounded = (number: number): number => Math.min(number, Number.MAX_SAFE_INTEGER)
