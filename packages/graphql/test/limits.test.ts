import fc from 'fast-check'
import { buildSchema, type GraphQLError, getIntrospectionQuery, specifiedRules, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { createSchema, memorySource } from '../src/index.js'
import { createLimits, FIELD_COSTS, LIST_LENGTHS, type QueryLimits } from '../src/limits.js'

const schema = createSchema({ source: memorySource([]) })

/** Returns the errors of a query, from parsing and from validation. */
function errorsOf(query: string, limits: QueryLimits = {}, target = schema): readonly GraphQLError[] {
  const { parse, validationRules } = createLimits(limits)
  return validate(target, parse(query), [...specifiedRules, ...validationRules])
}

/** Returns the size of a query by a limit, which the error about a limit of 0 says. */
function sizeOf(limit: 'depth' | 'aliases' | 'rootFields' | 'cost', query: string, limits: QueryLimits = {}): number {
  const error = errorsOf(query, { depth: 1e9, aliases: 1e9, rootFields: 1e9, cost: 1e16, ...limits, [limit]: 0 })[0]
  return Number(/found (\d+)/.exec(error?.message ?? 'found 0')?.[1])
}

describe('the limits of a query', () => {
  it.each([
    ['length', '{ __typename }', { length: 13 }],
    ['number of tokens', '{ __typename }', { tokens: 2 }],
    ['number of equal fields', '{ a: __typename a: __typename }', { repeats: 1 }],
  ] as const)('refuse a %s before the query is validated', (limit, query, limits) => {
    expect(() => createLimits(limits).parse(query)).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'QUERY_LIMIT_EXCEEDED', limit }) }),
    )
  })

  it('refuse the length also where the server parses by itself', () => {
    const { validationRules } = createLimits({ length: 13 })
    const [error] = validate(schema, createLimits().parse('{ __typename }'), validationRules)
    expect(error?.extensions).toEqual({ code: 'QUERY_LIMIT_EXCEEDED', limit: 'length', maximum: 13 })
  })

  it.each([
    ['depth', '{ publications { issues { nodes { id } } } }', { depth: 3 }],
    ['number of aliases', '{ a: __typename publications { b: name } }', { aliases: 1 }],
    ['number of root fields', '{ __typename publications { id } }', { rootFields: 1 }],
    ['cost', '{ publications { id } }', { cost: 5 }],
  ] as const)('report a %s that is exceeded by one', (limit, query, limits) => {
    const [key, maximum] = Object.entries(limits)[0]!
    expect(errorsOf(query, limits).map(({ extensions }) => extensions)).toEqual([
      { code: 'QUERY_LIMIT_EXCEEDED', limit, maximum },
    ])
    expect(errorsOf(query, { ...limits, [key]: maximum + 1 })).toEqual([])
  })

  it('permit introspection and what clients ask for', () => {
    expect(errorsOf(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }))).toEqual([])
    expect(
      errorsOf('{ issues(first: 10) { nodes { pages { articles { headline { main } body { __typename } } } } } }'),
    ).toEqual([])
  })

  it('name fields of the schema in their tables', () => {
    for (const path of [...Object.keys(FIELD_COSTS), ...Object.keys(LIST_LENGTHS)]) {
      const [type = '', field = ''] = path.split('.')
      const named = schema.getType(type)
      expect(named && 'getFields' in named && field in named.getFields(), path).toBe(true)
    }
  })

  it('refuse wrong arguments', () => {
    expect(() => createLimits({ cost: -1 })).toThrow(/limits\.cost/)
    expect(() => createLimits({ fieldCosts: { 'Query.search': Number.NaN } })).toThrow(/Query\.search/)
    expect(() => createLimits({ nodes: 1 } as QueryLimits)).toThrow(/nodes/)
  })
})

describe('the cost', () => {
  it('multiplies fields by the lengths of the lists around them', () => {
    expect(sizeOf('cost', '{ __typename }')).toBe(1)
    expect(sizeOf('cost', '{ publications { id name } }')).toBe(1 + 5 * 2)
    expect(sizeOf('cost', '{ publications { issues(first: 7) { nodes { id } } } }')).toBe(1 + 5 * (50 + 1 + 7 * 1))
  })

  it('takes the length of a connection from its arguments, once, through fragments too', () => {
    for (const [argument, length] of [
      ['(first: 7)', 7],
      ['(last: 7)', 7],
      ['(first: 1000)', 100],
      ['(first: null)', 20],
      ['', 20],
    ] as const)
      expect(
        sizeOf(
          'cost',
          `{ issues${argument} { ...C pageInfo { hasNextPage } } } fragment C on IssueConnection { nodes { id } }`,
        ),
      ).toBe(50 + 1 + length + 2)
    expect(sizeOf('cost', 'query ($n: Int) { issues(first: $n) { nodes { id } } }')).toBe(50 + 1 + 100)
    expect(sizeOf('cost', '{ nodes(ids: ["a", "b"]) { id } }')).toBe(1 + 2)
  })

  it('is added up from the given costs and lengths', () => {
    const own = buildSchema('type Query { list: [Item!]! } type Item { name: String }')
    const limits = { fieldCosts: { 'Item.name': 3 }, listLengths: { 'Query.list': 10 }, cost: 0 }
    expect(errorsOf('{ list { name } }', limits, own)[0]?.message).toContain('found 31.')
  })

  it('is not hidden by a list of length 0 around more than any number', () => {
    const levels = Array.from(
      { length: 30 },
      (_, at) => `fragment F${at} on Issue { pages { issue { ...F${at + 1} } } next { ...F${at + 1} } }`,
    )
    const query = `{ a: issues(first: 0) { nodes { ...F0 } } issues(first: 1) { nodes { ...F0 } } } ${levels.join(' ')} fragment F30 on Issue { pages { articles { body { __typename } } } }`
    const lists = { defaultListLength: 1e30, depth: 1e9, tokens: 1e9 }
    expect(errorsOf(query, lists).map(({ message }) => message)).toContainEqual(expect.stringContaining('a cost of'))
  })
})

describe('fragments', () => {
  it('count as often as they are used, 90 aliases as 90', () => {
    const fields = Array.from({ length: 30 }, (_, at) => `a${at}: publications { id }`).join(' ')
    expect(sizeOf('aliases', `{ ...F ...F ...F } fragment F on Query { ${fields} }`)).toBe(90)
    expect(sizeOf('rootFields', `{ ...F ...F ...F } fragment F on Query { ${fields} }`)).toBe(90)
  })

  it('are measured once each, so that 2 to the power of 40 uses take no time', () => {
    const levels = Array.from({ length: 40 }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)
    expect(sizeOf('aliases', `{ ...F0 } ${levels.join(' ')} fragment F40 on Query { a: __typename }`)).toBe(2 ** 40)
  })

  it('that contain themselves are refused by the rule of graphql, not measured forever', () => {
    const messages = errorsOf('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }')
    expect(messages.map(({ message }) => message).join()).toContain('Cannot spread fragment "A" within itself')
  })

  /** A selection set: fields, with or without an alias, that may have fields; uses of fragments. */
  type Selection = { alias: boolean; fields: Selection[] } | { fragment: number }
  const FRAGMENTS = 4
  const selections = (level: number, above: number): fc.Arbitrary<Selection[]> => {
    const field = fc.record({
      alias: fc.boolean(),
      fields: level === 0 ? fc.constant<Selection[]>([]) : selections(level - 1, above),
    })
    // A fragment uses only those after it, so none contains itself.
    const below = Array.from({ length: FRAGMENTS - 1 - above }, (_, at) => fc.constant({ fragment: above + 1 + at }))
    return fc.array(fc.oneof(field, field, ...below), { maxLength: 3 })
  }

  it('count like the fields that they contain, written out', () => {
    const own = buildSchema('type Query { f: Query, g: String }')
    let aliases = 0
    const written = (set: Selection[]): string =>
      `{ __typename ${set
        .map((selection) => {
          if ('fragment' in selection) return `...F${selection.fragment}`
          const name = selection.fields.length > 0 ? `f ${written(selection.fields)}` : '__typename'
          return selection.alias ? `a${aliases++}: ${name}` : name
        })
        .join(' ')} }`
    const inlined = (set: Selection[], fragments: Selection[][]): Selection[] =>
      set.flatMap((selection) =>
        'fragment' in selection
          ? [{ alias: false, fields: [] }, ...inlined(fragments[selection.fragment] ?? [], fragments)]
          : [{ ...selection, fields: inlined(selection.fields, fragments) }],
      )
    const arbitrary = fc.tuple(
      selections(2, -1),
      fc.tuple(...Array.from({ length: FRAGMENTS }, (_, at) => selections(1, at))),
    )
    const none = { depth: 0, aliases: 0, rootFields: 0, cost: 0, repeats: 1e9, tokens: 1e9, length: 1e9 }
    const found = (query: string) =>
      validate(
        own,
        createLimits({ repeats: 1e9, tokens: 1e9, length: 1e9 }).parse(query),
        createLimits(none).validationRules,
      )
        .map(({ message }) => message)
        .sort()
    fc.assert(
      fc.property(arbitrary, ([set, fragments]) => {
        const definitions = fragments.map((one, at) => `fragment F${at} on Query ${written(one)}`).join(' ')
        expect(found(`query ${written(set)} ${definitions}`)).toEqual(
          found(`query ${written(inlined(set, fragments))}`),
        )
      }),
      { numRuns: 200 },
    )
  })
})
