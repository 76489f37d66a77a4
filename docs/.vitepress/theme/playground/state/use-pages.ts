import { computed, ref, shallowRef } from 'vue'
import type { GivenPage } from './given-page.js'

const empty: GivenPage = { name: '', text: '' }

/**
 * The state of the pages of the issue, one of which is in the editor. There is always at least one.
 * Lists are replaced, not changed.
 */
export function usePages(first: readonly GivenPage[]) {
  const pages = shallowRef<readonly GivenPage[]>(first)
  const current = ref(0)

  const edit = (change: Partial<GivenPage>) => {
    pages.value = pages.value.map((page, at) => (at === current.value ? { ...page, ...change } : page))
  }
  /** Replaces the page in the editor. */
  const set = (page: GivenPage) => {
    pages.value = pages.value.map((old, at) => (at === current.value ? page : old))
  }
  /** The page in the editor. */
  const page = computed(() => pages.value[current.value] ?? empty)
  const text = computed({
    get: () => page.value.text,
    // The places of lines are those of the old text. The printed page stays the same.
    set: (text: string) => {
      const { printed } = page.value
      set({ name: name.value, text, ...(printed ? { printed } : {}) })
    },
  })
  const name = computed({ get: () => page.value.name, set: (name: string) => edit({ name }) })

  const replace = (next: readonly GivenPage[]) => {
    pages.value = next.length === 0 ? [empty] : next
    current.value = 0
  }
  const add = () => {
    pages.value = [...pages.value, empty]
    current.value = pages.value.length - 1
  }
  const remove = () => {
    const next = pages.value.filter((_, at) => at !== current.value)
    pages.value = next.length === 0 ? [empty] : next
    current.value = Math.min(current.value, pages.value.length - 1)
  }
  return { pages, current, page, text, name, set, replace, add, remove }
}
