import { type Given, restore } from './restore.js'

/** Parses what it is sent, one text after the other, and answers with the result or with what went wrong. */
self.addEventListener('message', ({ data }: MessageEvent<Given>) => {
  try {
    self.postMessage({ result: restore(data) })
  } catch (error) {
    self.postMessage({ failure: error instanceof Error ? error.message : String(error) })
  }
})
