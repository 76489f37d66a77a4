import { type Given, restore } from './restore.js'
import { partsOf } from './result-parts.js'

/** Parses the pages in each message, and answers with the parts of the result, or the error. */
self.addEventListener('message', ({ data }: MessageEvent<Given>) => {
  try {
    for (const part of partsOf(restore(data))) self.postMessage({ part })
    self.postMessage({ isComplete: true })
  } catch (error) {
    self.postMessage({ failure: error instanceof Error ? error.message : String(error) })
  }
})
