import { expect, it } from 'vitest'
import { openArchive } from '../src/index.js'
import { groupsAtOnce } from '../src/writing/groups-at-once.js'
import { generatedIssue } from './programs/generated-issue.js'
import { temporaryFiles } from './sqlite-drivers.js'

const newFile = temporaryFiles()

async function* numbers(count: number, failAfter = Number.POSITIVE_INFINITY): AsyncGenerator<number, void, undefined> {
  for (let number = 0; number < count; number++) {
    if (number === failAfter) throw new Error('The source ended early.')
    yield number
  }
}

it('groups grow with what was handled, up to a weight, and keep the order', async () => {
  const groups: number[][] = []
  for await (const group of groupsAtOnce(numbers(17), () => 50, 200)) groups.push(group)
  expect(groups.map(({ length }) => length)).toEqual([1, 1, 2, 4, 4, 4, 1])
  expect(groups.flat()).toEqual(Array.from({ length: 17 }, (_, number) => number))
})

it('a source that fails loses nothing that it yielded before', async () => {
  const seen: number[] = []
  const all = async (): Promise<void> => {
    for await (const group of groupsAtOnce(numbers(9, 7), () => 1, 100)) seen.push(...group)
  }
  await expect(all()).rejects.toThrow('The source ended early.')
  expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6])
})

it('an issue is kept while the source waits for the next one', async () => {
  const archive = await openArchive(`file:${newFile()}`)
  const added: (() => void)[] = []
  const isAdded = [0, 1, 2, 3].map((number) => new Promise<void>((resolve) => (added[number] = resolve)))
  async function* slowly() {
    for (const number of [0, 1, 2, 3]) {
      yield generatedIssue(number)
      // Without an end when the archive waits for a longer group.
      await isAdded[number]
    }
  }
  let count = 0
  await archive.putAll(slowly(), { onProgress: () => added[count++]?.() })
  expect((await archive.check()).issues).toBe(4)
  await archive.close()
})

it('issues that were read before a failure are kept', async () => {
  const archive = await openArchive(`file:${newFile()}`)
  const values = [0, 1, 2, 3, 4, 5, 6].map((number) => generatedIssue(number))
  const wrong = { ...generatedIssue(7), date: '2024-02-30' }
  await expect(archive.putAll([...values, wrong])).rejects.toThrow(/issue\.date/)
  expect((await archive.stats()).issues).toBe(7)
  await archive.close()
})
