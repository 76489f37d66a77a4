import { workerData } from 'node:worker_threads'
import { trustIssue } from '@banmian/core/arguments'
import { Tinypool } from 'tinypool'
import { CommandError } from '../errors/command-error.js'
import { issueWorker } from './issue-worker.js'
import { TextBytes } from './text-bytes.js'
import type { IssueWork, MovedWork, Outcome, RenderedPages, TextPages, ThreadTask, WorkSetup } from './worker.js'

/** Minimum length of a text to encode, since pieces are short and each call takes time. */
const ENCODED_LENGTH = 1 << 16

// The pool hands its own data to a thread, followed by ours.
const worker = issueWorker((workerData as [unknown, WorkSetup])[1], {
  contentOf: bytesOf,
  // It was checked, or made by the parser, when it was read.
  keep: (issue) => () => ({ issue: trustIssue(issue), close: () => {} }),
})

/** Returns pieces of a file as its bytes. */
function bytesOf(pieces: () => Iterable<string | Uint8Array>): Uint8Array {
  const parts: Uint8Array[] = []
  let text = ''
  for (const piece of pieces()) {
    if (typeof piece === 'string') text += piece
    else parts.push(piece)
  }
  // A short text in a `Buffer` would share its memory with others, and could not be moved.
  return text === '' ? Buffer.concat(parts) : new TextEncoder().encode(text)
}

/** Does a task in a thread of the pool. An error of the command is returned as plain data. */
export default async function work(task: ThreadTask): Promise<unknown> {
  try {
    if (task.kind === 'read') {
      const result = inBuffer(await worker.read(task), task.buffer)
      return moved({ result }, result.json.buffer)
    }
    const result = rendered(worker.pages(task), task.buffer)
    return moved({ result }, result.buffer)
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    const { code, message, details } = error
    return { error: { code, message, details } } satisfies Outcome<never>
  }
}

/**
 * Returns an issue with its JSON and files in a buffer. Without them, the rest of a message is
 * nearly always below 100 KB. V8 allocates what a larger one contains among the objects that live
 * long, which it rarely collects.
 *
 * @param buffer - Receives them, or a larger one does
 */
function inBuffer(read: IssueWork, buffer: ArrayBuffer): MovedWork {
  const bytes = new TextBytes(buffer)
  const places = [read.json, ...read.files.map(({ content }) => content)].map((content) =>
    // `bytesOf` makes all contents, except those of pictures, which are bytes as well.
    bytes.addBytes(content as Uint8Array),
  )
  const [json, ...contents] = places.map(([start, end]) => new Uint8Array(bytes.buffer, start, end - start))
  return { ...read, json: json!, files: read.files.map((file, index) => ({ ...file, content: contents[index]! })) }
}

/**
 * Returns pages as they pass between threads.
 *
 * @param buffer - Receives the pages, or a larger one does
 */
function rendered({ files, removed }: TextPages, buffer: ArrayBuffer): RenderedPages {
  const bytes = new TextBytes(buffer)
  const pages = Array.from(files, ({ path, content }): RenderedPages['pages'][number] => {
    if (typeof content === 'string') return [path, ...bytes.add(content)]
    const start = bytes.length
    let text = ''
    for (const piece of content()) {
      text += piece
      if (text.length < ENCODED_LENGTH) continue
      bytes.add(text)
      text = ''
    }
    bytes.add(text)
    return [path, start, bytes.length]
  })
  return { pages, buffer: bytes.buffer, removed: [...removed] }
}

/** Returns an outcome whose buffer passes to the main thread without being copied. */
function moved(outcome: Outcome<MovedWork | RenderedPages>, buffer: ArrayBuffer): unknown {
  const transferable = { [Tinypool.transferableSymbol]: buffer, [Tinypool.valueSymbol]: outcome }
  return Tinypool.move(transferable as unknown as Parameters<typeof Tinypool.move>[0])
}
