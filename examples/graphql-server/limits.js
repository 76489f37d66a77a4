import { GraphQLError, getNullableType, isListType, Kind } from 'graphql'

/** What a list without `first` or `last` is taken to hold. */
const USUAL_LIST = 5
/** What a connection gives unless told, and what it gives at most. */
const USUAL_PAGE = 20
const LARGEST_PAGE = 100

const MOST = { depth: 20, aliases: 30, cost: 100_000 }

/**
 * A validation rule that refuses a query before any of it is done: when its fields lie too deep in one another, when it asks for too much under
 * other names, or when its answer could become too large. Each field costs 1, times the lengths of all lists around it; a fragment
 * is counted once and remembered, so counting takes no longer than reading the query.
 */
export function limitsRule(most = MOST) {
  return (context) => {
    const fragments = new Map()
    let aliases = 0

    function costOf(selectionSet, parent) {
      let cost = 0
      let depth = 0
      for (const selection of selectionSet.selections) {
        const one = costOfSelection(selection, parent)
        cost += one.cost
        depth = Math.max(depth, one.depth)
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
      const known = fragments.get(name)
      if (known) return known
      // Stands while the fragment is counted: one that holds itself is refused by another rule.
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
        for (const [what, found, limit] of [
          ['depth', depth, most.depth],
          ['number of aliases', aliases, most.aliases],
          ['cost', cost, most.cost],
        ]) {
          if (found > limit)
            context.reportError(
              new GraphQLError(`Expected a ${what} of at most ${limit}, found ${found}.`, {
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

/** How many objects a field may give, as far as the query says. */
function lengthOf(selection, field) {
  if (!field) return 1
  const isPaged = field.args.some(({ name }) => name === 'first')
  for (const { name, value } of selection.arguments ?? []) {
    if (name.value === 'first' || name.value === 'last')
      return value.kind === Kind.INT ? Math.min(Math.max(Number(value.value), 0), LARGEST_PAGE) : LARGEST_PAGE
    if (name.value === 'ids') return value.kind === Kind.LIST ? value.values.length : LARGEST_PAGE
  }
  if (isPaged) return USUAL_PAGE
  return isListType(getNullableType(field.type)) ? USUAL_LIST : 1
}
