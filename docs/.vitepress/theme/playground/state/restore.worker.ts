import { type Given, restore } from './restore.js'

/** Parses the pages in each message, and answers with the result or the error. */
self.addEventListener('message', ({ data }: MessageEvent<Given>) => {
  try {
    self.postMessage({ result: restore(data) })
  } catch (error) {
    self.postMessage({ failure: error instanceof Error ? error.message : String(error) })
  }
})
