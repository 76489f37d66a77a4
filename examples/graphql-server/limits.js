import { GraphQLError, getNullableType, isListType, Kind } from 'graphql'

/** Assumed length of a list without `first` or `last`. */
const ASSUMED_LIST_LENGTH = 5
/** Default and maximum page size of a connection. */
const DEFAULT_PAGE_SIZE = 20
const MAX_PAGE_SIZE = 100

const LIMITS = { depth: 20, aliases: 30, cost: 100_000 }

/**
 * Returns a validation rule that refuses a query before it is executed, when its fields are
 * nested too deeply, when it has too many aliases, or when its response could become too large. A
 * field costs 1, multiplied by the lengths of all lists that contain it. The cost of a fragment
 * is computed once, so the rule takes linear time.
 */
export function limitsRule(limits = LIMITS) {
  return (context) => {
    const fragments = new Map()
    let aliases = 0

    function costOf(selectionSet, parent) {
      let cost = 0
      let depth = 0
      for (const selection of selectionSet.selections) {
        const ofSelection = costOfSelection(selection, parent)
        cost += ofSelection.cost
        depth = Math.max(depth, ofSelection.depth)
      }
      return { cost, depth }
    }

    function costOfSelection(selection, parent) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return costOfFragment(selection.name.value)
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return costOf(selection.selectionSet, typeNamed(selection.typeCondition) ?? parent)
      if (selection.alias) aliases++
      const field = parent?.getFields?.()[selection.name.value]
      if (!selection.selectionSet) return { cost: 1, depth: 1 }
      const inner = costOf(selection.selectionSet, field && namedType(field.type))
      return { cost: 1 + lengthOf(selection, field) * inner.cost, depth: 1 + inner.depth }
    }

    function costOfFragment(name) {
      const counted = fragments.get(name)
      if (counted) return counted
      // Used while the fragment is counted. A fragment that contains itself is refused by another
      // rule.
      fragments.set(name, { cost: 0, depth: 0 })
      const fragment = context.getFragment(name)
      const cost = fragment ? costOf(fragment.selectionSet, typeNamed(fragment.typeCondition)) : { cost: 0, depth: 0 }
      fragments.set(name, cost)
      return cost
    }

    const typeNamed = (node) => node && context.getSchema().getType(node.name.value)

    return {
      OperationDefinition(operation) {
        aliases = 0
        const { cost, depth } = costOf(operation.selectionSet, context.getSchema().getRootType(operation.operation))
        for (const [name, value, limit] of [
          ['depth', depth, limits.depth],
          ['number of aliases', aliases, limits.aliases],
          ['cost', cost, limits.cost],
        ]) {
          if (value > limit)
            context.reportError(
              new GraphQLError(`Expected a ${name} of at most ${limit}, found ${value}.`, {
                nodes: operation,
                extensions: { code: 'TOO_MUCH' },
              }),
            )
        }
      },
    }
  }
}

function namedType(type) {
  let named = type
  while ('ofType' in named) named = named.ofType
  return named
}

/** Returns the number of objects that a field may return, as far as the query determines it. */
function lengthOf(selection, field) {
  if (!field) return 1
  const isConnection = field.args.some(({ name }) => name === 'first')
  for (const { name, value } of selection.arguments ?? []) {
    if (name.value === 'first' || name.value === 'last')
      return value.kind === Kind.INT ? Math.min(Math.max(Number(value.value), 0), MAX_PAGE_SIZE) : MAX_PAGE_SIZE
    if (name.value === 'ids') return value.kind === Kind.LIST ? value.values.length : MAX_PAGE_SIZE
  }
  if (isConnection) return DEFAULT_PAGE_SIZE
  return isListType(getNullableType(field.type)) ? ASSUMED_LIST_LENGTH : 1
}
