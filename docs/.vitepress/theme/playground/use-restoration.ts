import type { ParseResult } from '@banmian/core'
import { onScopeDispose, type Ref, ref, shallowRef, watch } from 'vue'
import { type Given, restore } from './restore.js'

/** Milliseconds without a key stroke after which the page is read again. */
const pause = 150

/** Characters above which a text is read by a worker, so that typing never waits. */
const long = 50_000

/** What came of the text that was read last. */
interface Restoration {
  /** The text that the result belongs to; it lags behind what is typed. */
  text: string
  result: ParseResult
}

/** Follows what is given, with a short delay; a long text is read off the main thread. */
export function useRestoration(given: () => Given) {
  const first = given()
  const restoration: Ref<Restoration> = shallowRef({ text: first.text, result: restore(first) })
  const working = ref(false)
  const failure = ref<string | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  let worker: Worker | undefined

  const settle = (text: string, answer: { result?: ParseResult; failure?: string }) => {
    working.value = false
    failure.value = answer.failure ?? null
    if (answer.result) restoration.value = { text, result: answer.result }
  }

  const read = (next: Given) => {
    // A worker that still reads an older text is of no use any more.
    worker?.terminate()
    worker = undefined
    if (next.text.length <= long) {
      try {
        settle(next.text, { result: restore(next) })
      } catch (error) {
        settle(next.text, { failure: messageOf(error) })
      }
      return
    }
    working.value = true
    worker = new Worker(new URL('./restore.worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }) => settle(next.text, data))
    worker.addEventListener('error', (event) => settle(next.text, { failure: event.message }))
    worker.postMessage({ text: next.text, known: { ...next.known } })
  }

  watch(given, (next) => {
    clearTimeout(timer)
    timer = setTimeout(read, pause, next)
  })
  onScopeDispose(() => {
    clearTimeout(timer)
    worker?.terminate()
  })
  return { restoration, working, failure }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
