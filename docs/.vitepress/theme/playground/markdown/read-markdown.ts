import { type Issue, MarkdownError, type MarkdownErrorDetail, parseMarkdown } from '@banmian/core'

/** Returns the issue in canonical Markdown, or the errors in it. */
export function readMarkdown(markdown: string): { issue: Issue } | { errors: readonly MarkdownErrorDetail[] } {
  try {
    return { issue: parseMarkdown(markdown) }
  } catch (error) {
    if (!MarkdownError.isInstance(error)) throw error
    return { errors: error.errors }
  }
}
