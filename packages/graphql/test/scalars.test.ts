import { describe, expect, it } from 'vitest'
import { resolvers } from '../src/index.js'

describe('LooseDate', () => {
  it.each(['2024-02-29', '--02-29', '--12-31'])('accepts %s', (day) => {
    expect(resolvers.LooseDate.parseValue(day)).toBe(day)
  })

  it.each(['2023-02-29', '--02-30', '--13-01', '02-29', '-02-29', '--2024-02-29'])('refuses %s', (day) => {
    expect(() => resolvers.LooseDate.parseValue(day)).toThrow(
      `Expected a day written YYYY-MM-DD or --MM-DD, found "${day}".`,
    )
  })

  it('refuses a value that is not a string', () => {
    expect(() => resolvers.LooseDate.parseValue(20240308)).toThrow('found 20240308.')
  })
})
