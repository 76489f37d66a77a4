import type { Issue } from '@banmian/core'
import { computed, onScopeDispose, shallowRef, watch } from 'vue'
import type { Written } from './write.js'

/** The answer of the worker for a form. */
interface Answer<Form extends keyof Written> {
  form: Form
  content?: Written[Form]
  failure?: string
}

/**
 * Writes an issue in a form, in a worker, so that a large issue does not block the page. The
 * content is `null` until it is written for the first time, and when another form is chosen.
 */
export function useWritten<Form extends keyof Written>(given: () => { form: Form; issue: Issue }) {
  const answer = shallowRef<Answer<Form> | null>(null)
  let worker: Worker | undefined
  let isBusy = false

  const stop = () => {
    worker?.terminate()
    worker = undefined
  }
  const start = () => {
    const started = new Worker(new URL('./write.worker.ts', import.meta.url), { type: 'module' })
    started.addEventListener('error', ({ message }) => {
      isBusy = false
      answer.value = { form: given().form, failure: message || 'The worker could not start.' }
    })
    return started
  }
  const write = ({ form, issue }: { form: Form; issue: Issue }) => {
    // A worker that still writes an older issue is no longer needed.
    if (isBusy) stop()
    isBusy = true
    worker ??= start()
    worker.onmessage = ({ data }: MessageEvent<Omit<Answer<Form>, 'form'>>) => {
      isBusy = false
      answer.value = { form, ...data }
    }
    worker.postMessage({ form, issue })
  }
  watch(given, write, { immediate: true })
  onScopeDispose(stop)

  const current = computed(() => (answer.value?.form === given().form ? answer.value : null))
  return {
    content: computed(() => current.value?.content ?? null),
    failure: computed(() => current.value?.failure ?? null),
  }
}
