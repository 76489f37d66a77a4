import { ref } from 'vue'
import { type Known, unknown } from './known.js'

/**
 * The facts about the issue, which belong to its pages. Other pages do not keep the facts of the
 * pages that they replace, so that nothing is published under the name of another newspaper.
 */
export function useFacts(first: Known) {
  const known = ref<Known>({ ...first })
  /** The facts that a sample came with; `null` for pages of the user. */
  let ofSample: Known | null = first

  /** Replaces the facts with those of a sample. */
  const take = (facts: Known) => {
    known.value = { ...facts }
    ofSample = facts
  }
  /** Replaces the facts with those of pages of the user. */
  const adopt = (facts: Known) => {
    known.value = { ...facts }
    ofSample = null
  }
  /** Removes the facts of pages that are replaced. What was typed next to a sample is kept. */
  const forget = (isEmpty: boolean) => {
    if (ofSample !== null) known.value = typedSince(ofSample, known.value)
    else if (!isEmpty) known.value = { ...unknown }
    ofSample = null
  }
  return { known, take, adopt, forget }
}

/** Returns the facts that differ from those of a sample. */
function typedSince(sample: Known, facts: Known): Known {
  const typed = (name: keyof Known) => (facts[name] === sample[name] ? unknown[name] : facts[name])
  return { publication: typed('publication'), date: typed('date'), language: typed('language') }
}
