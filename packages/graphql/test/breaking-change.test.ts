import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { buildSchema, findBreakingChanges } from 'graphql'
import { describe, expect, it } from 'vitest'
import { typeDefs } from '../src/index.js'

/**
 * Returns the SDL of the newest release and its tag; `null` before the first release or without
 * the git history.
 */
function released(): { tag: string; sdl: string } | null {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  try {
    const [tag] = git('tag', '--list', '@banmian/graphql@*', '--sort=-version:refname').split('\n')
    return tag ? { tag, sdl: git('show', `${tag}:packages/graphql/schema.graphql`) } : null
  } catch {
    return null
  }
}

const base = released()
if (base === null) console.warn('Skipped: comparing the SDL with the last release, because this git history has none.')

describe('the SDL', () => {
  it.skipIf(base === null)(`has no breaking change since the last release`, () => {
    const changes = findBreakingChanges(buildSchema(base?.sdl ?? typeDefs), buildSchema(typeDefs))
    expect(changes.map(({ description }) => description)).toEqual([])
  })

  it('is guarded: a removed field is found', () => {
    const schema = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')
    const without = schema.replace(/^ {2}"Name of the edition, such as 海外版[^\n]*\n {2}edition: String$/m, '')
    expect(without).not.toBe(schema)
    expect(findBreakingChanges(buildSchema(schema), buildSchema(without))).toMatchObject([{ type: 'FIELD_REMOVED' }])
  })
})
