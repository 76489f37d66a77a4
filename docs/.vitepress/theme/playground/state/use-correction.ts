import type { Issue, MarkdownErrorDetail } from '@banmian/core'
import { onScopeDispose, ref, shallowRef } from 'vue'

/** Delay after the last keystroke before the Markdown is read, in milliseconds. */
const pause = 250

/**
 * The state of corrections in Markdown. The corrected issue replaces the result of the parser until
 * it is discarded.
 */
export function useCorrection() {
  /** The Markdown as typed, including errors; `null` before the first edit. */
  const draft = ref<string | null>(null)
  /** The issue that was last read without errors. */
  const issue = shallowRef<Issue | null>(null)
  const errors = shallowRef<readonly MarkdownErrorDetail[]>([])
  let timer: ReturnType<typeof setTimeout> | undefined

  const read = async (markdown: string) => {
    // Loaded with the first correction.
    const { readMarkdown } = await import('../markdown/read-markdown.js')
    const said = readMarkdown(markdown)
    if (draft.value !== markdown) return
    if ('issue' in said) issue.value = said.issue
    errors.value = 'errors' in said ? said.errors : []
  }
  const type = (markdown: string) => {
    draft.value = markdown
    clearTimeout(timer)
    timer = setTimeout(read, pause, markdown)
  }
  const discard = () => {
    clearTimeout(timer)
    draft.value = null
    issue.value = null
    errors.value = []
  }
  onScopeDispose(() => clearTimeout(timer))
  return { draft, issue, errors, type, discard }
}
