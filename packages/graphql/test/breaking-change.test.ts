import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { buildSchema, findBreakingChanges } from 'graphql'
import { describe, expect, it } from 'vitest'
import { typeDefs } from '../src/index.js'

/** The SDL of the newest release, by its tag; `null` before the first one, or where the history is not at hand. */
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
if (base === null)
  console.warn('Skipped: the comparison of the SDL with the last release, since there is none in this history.')

describe('the SDL', () => {
  it.skipIf(base === null)(`breaks nothing of the last release`, () => {
    const changes = findBreakingChanges(buildSchema(base?.sdl ?? typeDefs), buildSchema(typeDefs))
    expect(changes.map(({ description }) => description)).toEqual([])
  })

  it('is guarded: a field that goes and an argument that becomes required are found', () => {
    const schema = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')
    const without = schema.replace(/^ {2}"Name of the edition, such as 海外版[^\n]*\n {2}edition: String$/m, '')
    expect(without).not.toBe(schema)
    expect(findBreakingChanges(buildSchema(schema), buildSchema(without))).toMatchObject([{ type: 'FIELD_REMOVED' }])
  })
})
