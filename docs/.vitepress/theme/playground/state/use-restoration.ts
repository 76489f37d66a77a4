import type { ParseResult } from '@banmian/core'
import { onScopeDispose, type Ref, ref, shallowRef, watch } from 'vue'
import { data as firstResult } from './first-result.data.js'
import { type GivenPage, withoutFile } from './given-page.js'
import type { Given } from './restore.js'
import { addPart, type ResultPart } from './result-parts.js'

/** Delay after the last keystroke before the pages are parsed, in milliseconds. */
const pause = 150

/**
 * Length of the pages, in characters, above which a worker parses them, so that typing is not
 * delayed.
 */
const long = 50_000

/** A message of the worker. */
interface Answer {
  part?: ResultPart
  isComplete?: true
  failure?: string
}

/** The result of the pages that were parsed last. */
interface Restoration {
  /** The pages of this result. They may be older than the fields. */
  pages: readonly GivenPage[]
  result: ParseResult
}

/**
 * Parses the pages after each change, with a short delay. Large texts are parsed by a worker. The
 * pages at the beginning are the sample, whose result is part of the site.
 */
export function useRestoration(given: () => Given) {
  const restoration: Ref<Restoration> = shallowRef({ pages: given().pages, result: firstResult })
  const working = ref(false)
  const failure = ref<string | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  let worker: Worker | undefined
  let parser: typeof import('./restore.js') | undefined
  let turn = 0

  /** Loads the parser, which is most of the code of the playground. */
  const load = async () => {
    parser ??= await import('./restore.js')
    return parser
  }
  const settle = ({ pages }: Given, answer: { result?: ParseResult; failure?: string }) => {
    working.value = false
    failure.value = answer.failure ?? null
    if (answer.result) restoration.value = { pages, result: answer.result }
  }

  const readHere = async (next: Given, own: number) => {
    try {
      working.value = parser === undefined
      const { restore } = await load()
      if (own === turn) settle(next, { result: restore(next) })
    } catch (error) {
      if (own === turn) settle(next, { failure: messageOf(error) })
    }
  }
  const readInWorker = (next: Given) => {
    working.value = true
    worker = new Worker(new URL('./restore.worker.ts', import.meta.url), { type: 'module' })
    let result: ParseResult | null = null
    worker.addEventListener('message', ({ data: { part, isComplete, failure } }: MessageEvent<Answer>) => {
      if (part) result = addPart(result, part)
      else if (isComplete && result) settle(next, { result })
      else settle(next, { failure: failure ?? 'The worker did not send a result.' })
    })
    worker.addEventListener('error', ({ message }) =>
      settle(next, { failure: message || 'The worker could not start.' }),
    )
    // Files stay in this thread.
    worker.postMessage({ pages: next.pages.map(withoutFile), known: { ...next.known } })
  }
  const read = (next: Given) => {
    // A worker that still parses an older text is no longer needed.
    worker?.terminate()
    worker = undefined
    turn++
    if (lengthOf(next) > long) readInWorker(next)
    else readHere(next, turn)
  }

  watch(given, (next) => {
    clearTimeout(timer)
    timer = setTimeout(read, pause, next)
  })
  onScopeDispose(() => {
    clearTimeout(timer)
    worker?.terminate()
    turn++
  })
  return { restoration, working, failure, load }
}

const lengthOf = ({ pages }: Given) => pages.reduce((sum, { text }) => sum + text.length, 0)
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
