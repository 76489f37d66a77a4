import { describe, expect, it } from 'vitest'
import { ThreadPool } from '../src/workers/thread-pool.js'

/** Returns a pool of threads that run a program. */
const poolOf = <Task, Result>(program: string, threads = 2): ThreadPool<Task, Result> =>
  new ThreadPool(
    new URL(
      `data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads'\n${program}`)}`,
    ),
    threads,
    {},
  )

describe('ThreadPool', () => {
  it('does more tasks than it has threads, and returns the answer of each', async () => {
    const pool = poolOf<number, number>("parentPort.on('message', (task) => parentPort.postMessage(task * 2))")
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => pool.run(index)))
    expect(answers).toEqual(Array.from({ length: 20 }, (_, index) => index * 2))
    await pool.close()
  })

  it('passes buffers to a thread and back', async () => {
    const pool = poolOf<ArrayBuffer, ArrayBuffer>(
      "parentPort.on('message', (task) => { new Uint8Array(task)[0]++; parentPort.postMessage(task, [task]) })",
    )
    const buffer = new ArrayBuffer(8)
    const next = await pool.run(buffer, [buffer])
    expect(buffer.byteLength).toBe(0)
    expect(new Uint8Array(next)[0]).toBe(1)
    await pool.close()
  })

  it.each([
    ['fails', "parentPort.on('message', () => { throw new Error('broken') })", 'broken'],
    ['ends', "parentPort.on('message', () => process.exit(3))", 'A thread ended with 3'],
  ])('fails all tasks if a thread %s', async (_, program, message) => {
    const pool = poolOf<number, never>(program, 1)
    const results = await Promise.allSettled([pool.run(1), pool.run(2)])
    for (const result of results)
      expect(result).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining(message) } })
    await expect(pool.run(3)).rejects.toThrow(message)
    await pool.close()
  })

  it('does no task after it was closed', async () => {
    const pool = poolOf<number, number>("parentPort.on('message', (task) => parentPort.postMessage(task))")
    await pool.close()
    await expect(pool.run(1)).rejects.toThrow('The threads were ended')
  })
})
