import { computed, ref, shallowRef } from 'vue'
import type { ViewName } from '../words/view-names.js'
import type { GivenPage } from './given-page.js'
import { type Known, knownOfSample } from './known.js'
import { samplePages } from './pages.js'
import { useCorrection } from './use-correction.js'
import { useFacts } from './use-facts.js'
import { usePages } from './use-pages.js'
import type { Work } from './work.js'

/** The state in which the playground opens. */
export const firstWork: Work = {
  pages: samplePages,
  current: 0,
  known: knownOfSample,
  view: 'restored',
  draft: null,
}

/** Returns whether pages are the sample page, also after they were stored. */
const isSample = (pages: readonly GivenPage[]) => JSON.stringify(pages) === JSON.stringify(samplePages)

/** The state of everything that a user enters or chooses, and how to return to an earlier one. */
export function useWork() {
  const paging = usePages(firstWork.pages)
  const facts = useFacts(firstWork.known)
  const correction = useCorrection()
  const view = ref<ViewName>(firstWork.view)

  const { pages, current } = paging
  const { known } = facts
  const { draft } = correction
  /** Returns whether there is no text that facts could be about. */
  const isEmpty = () => pages.value.every(({ text }) => text.trim() === '')

  const work = computed<Work>(() => ({
    pages: pages.value,
    current: current.value,
    known: { ...known.value },
    view: view.value,
    draft: draft.value,
  }))
  const resume = (next: Work) => {
    correction.discard()
    const sample = isSample(next.pages)
    paging.replace(sample ? samplePages : next.pages)
    current.value = next.current
    if (sample) facts.take(next.known)
    else facts.adopt(next.known)
    view.value = next.view
    if (next.draft !== null) correction.type(next.draft)
  }

  /** The work before it was replaced the last time. */
  const before = shallowRef<Work | null>(null)
  const remember = () => {
    if (!isEmpty()) before.value = work.value
  }
  const undo = () => {
    const earlier = before.value
    before.value = null
    remember()
    if (earlier) resume({ ...earlier, view: view.value })
  }

  /**
   * Replaces all pages. What was corrected belonged to the old ones, and so do their facts, unless
   * others are stated.
   */
  const take = (next: readonly GivenPage[], stated: Known | null) => {
    remember()
    correction.discard()
    if (stated === null) facts.forget(isEmpty())
    else facts.take(stated)
    paging.replace(next)
  }
  /** Prepares for other text on the current page. */
  const prepare = () => {
    remember()
    correction.discard()
    // The facts belong to the whole issue, so that one page of several may be replaced.
    if (pages.value.length === 1) facts.forget(isEmpty())
  }
  return { ...paging, known, ...correction, view, work, resume, before, undo, remember, take, prepare }
}
