import { type Issue, MarkdownError, type MarkdownErrorDetail, parseMarkdown } from '@banmian/core'

/** What canonical Markdown says: an issue, or its faults. */
export function readMarkdown(markdown: string): { issue: Issue } | { faults: readonly MarkdownErrorDetail[] } {
  try {
    return { issue: parseMarkdown(markdown) }
  } catch (error) {
    if (!MarkdownError.isInstance(error)) throw error
    return { faults: error.errors }
  }
}
