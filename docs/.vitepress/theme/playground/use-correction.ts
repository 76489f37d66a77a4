import type { Issue, MarkdownErrorDetail } from '@banmian/core'
import { onScopeDispose, ref, shallowRef } from 'vue'

/** Milliseconds without a key stroke after which the Markdown is read. */
const pause = 250

/** What an editor makes of the result in Markdown. It stands in for the parser's result until it is discarded. */
export function useCorrection() {
  /** The Markdown as it was typed, errors included; `null` as long as nobody has typed. */
  const draft = ref<string | null>(null)
  /** What was read from it last without an error. */
  const issue = shallowRef<Issue | null>(null)
  const errors = shallowRef<readonly MarkdownErrorDetail[]>([])
  let timer: ReturnType<typeof setTimeout> | undefined

  const read = async (markdown: string) => {
    // Loaded when somebody corrects something.
    const { readMarkdown } = await import('./markdown/read-markdown.js')
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
