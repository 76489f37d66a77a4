import { type Issue, MarkdownError, type MarkdownErrorDetail, parseMarkdown } from '@banmian/core'

/** What canonical Markdown says: an issue, or its errors. */
export function readMarkdown(markdown: string): { issue: Issue } | { errors: readonly MarkdownErrorDetail[] } {
  try {
    return { issue: parseMarkdown(markdown) }
  } catch (error) {
    if (!MarkdownError.isInstance(error)) throw error
    return { errors: error.errors }
  }
}
