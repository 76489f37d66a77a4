import type { Issue } from '@banmian/core'
import { type Written, write } from './write.js'

/** Writes the issue in each message, and answers with its content or the error. */
self.addEventListener('message', ({ data: { form, issue } }: MessageEvent<{ form: keyof Written; issue: Issue }>) => {
  try {
    self.postMessage({ content: write(form, issue) })
  } catch (error) {
    self.postMessage({ failure: error instanceof Error ? error.message : String(error) })
  }
})
