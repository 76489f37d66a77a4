import { workerData } from 'node:worker_threads'
import { trustIssue } from '@banmian/core/arguments'
import { Tinypool } from 'tinypool'
import { CommandError } from '../errors/command-error.js'
import { systemCode } from '../errors/system-error.js'
import { FileParts } from '../output/content/file-parts.js'
import { Scratch } from '../output/scratch.js'
import { writeError } from '../output/write-error.js'
import type { PictureMaker } from '../resizing/picture-maker.js'
import { remoteMaker } from '../resizing/remote-maker.js'
import { issueWorker } from './issue-worker.js'
import { TextBytes } from './text-bytes.js'
import type { IssueWork, MovedWork, Outcome, RenderedPages, TextPages, ThreadTask, WorkSetup } from './worker.js'

/** Minimum length of a text to encode, since pieces are short and each call takes time. */
const ENCODED_LENGTH = 1 << 16
/** Maximum size of a file that passes between threads in memory, in bytes. */
const MAX_BYTES = 1 << 22

// The pool hands its own data to a thread, followed by ours.
const [, setup] = workerData as [unknown, WorkSetup]
const scratch = setup.scratch === null ? null : new Scratch(setup.scratch)
/** Paths of the files in it of the present task. */
const scratchFiles: string[] = []
/** The maker of pictures in the main thread. Each task has its own port to it. */
let maker: PictureMaker | null = null

const worker = issueWorker(
  setup,
  {
    contentOf,
    // It was checked, or made by the parser, when it was read.
    keep: (issue) => () => ({ issue: trustIssue(issue), close: () => {} }),
  },
  {
    make: (...picture) => maker!.make(...picture),
    narrow: (...picture) => maker!.narrow(...picture),
  },
)

/** Returns pieces of a file as its bytes, or in another file if they take much memory. */
function contentOf(pieces: () => Iterable<string | Uint8Array>): Uint8Array | FileParts {
  const parts: Uint8Array[] = []
  let text = ''
  let bytes = 0
  const left = pieces()[Symbol.iterator]()
  for (let next = left.next(); !next.done; next = left.next()) {
    const piece = next.value
    if (typeof piece === 'string') {
      text += piece
      continue
    }
    parts.push(piece)
    bytes += piece.length
    if (bytes > MAX_BYTES && scratch !== null) return inScratch(parts, left, scratch)
  }
  // A short text in a `Buffer` would share its memory with others, and could not be moved.
  return text === '' ? Buffer.concat(parts) : new TextEncoder().encode(text)
}

/** Puts a file of bytes into another one. */
function inScratch(parts: readonly Uint8Array[], left: Iterator<string | Uint8Array>, files: Scratch): FileParts {
  function* all(): Generator<Uint8Array, void, undefined> {
    yield* parts
    for (let next = left.next(); !next.done; next = left.next()) yield next.value as Uint8Array
  }
  try {
    const stored = files.putAll(all())
    scratchFiles.push(stored.file)
    return FileParts.from(stored)
  } catch (error) {
    throw systemCode(error) === null ? error : writeError(setup.folder, error)
  }
}

/** Does a task in a thread of the pool. An error of the command is returned as plain data. */
export default async function work(task: ThreadTask): Promise<unknown> {
  try {
    maker = task.maker === null ? null : remoteMaker(task.maker)
    scratchFiles.length = 0
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
  } finally {
    task.maker?.close()
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
  const placed = [read.json, ...read.files.map(({ content }) => content)].map((content) => {
    if (content instanceof Uint8Array) return bytes.addBytes(content)
    // `contentOf` makes all contents, except those of pictures, which are bytes or in a file.
    const { stored } = content as FileParts
    return stored!
  })
  const [json, ...contents] = placed.map((place) =>
    Array.isArray(place) ? new Uint8Array(bytes.buffer, place[0], place[1] - place[0]) : place,
  )
  return {
    ...read,
    // Pieces of an issue are text, which `contentOf` leaves in memory.
    json: json as Uint8Array<ArrayBuffer>,
    files: read.files.map((file, index) => ({ ...file, content: contents[index]! })),
    scratch: scratchFiles.splice(0),
  }
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
