import type { HeldContent } from '../output/content/held-content.js'
import { loadSharp, MissingSharpError, type Sharp } from './load-sharp.js'
import type { FoundPicture, MadePicture } from './made-picture.js'
import { makePicture, narrowPicture } from './make-picture.js'
import type { PictureSettings } from './picture-settings.js'

/** A picture to resize and convert, as plain data. */
export type EncodingTask =
  | { kind: 'make'; picture: FoundPicture; settings: PictureSettings }
  | { kind: 'narrow'; content: HeldContent; width: number; settings: PictureSettings }

/** The result of a task, or the reason why there is none, as plain data. */
export type EncodingOutcome =
  | { made: MadePicture<Uint8Array> }
  /** The picture in the smaller width; null if it stays as it is. */
  | { narrowed: Uint8Array | null }
  | { error: string; isMissing: boolean }

/** Does tasks by the package sharp. */
export interface Encoder {
  /** Rejects with a `CommandError` only if no picture can be made any more. */
  run: (task: EncodingTask) => Promise<EncodingOutcome>
  /** Ends the work. */
  close: () => void
}

/** Returns an encoder in this process, which loads sharp for the first task. */
export function encoderHere(): Encoder {
  let loaded: { folder: string; sharp: Sharp } | null = null
  const sharpFor = ({ folder }: PictureSettings): Sharp => {
    if (loaded?.folder !== folder) loaded = { folder, sharp: loadSharp(folder) }
    return loaded.sharp
  }
  return {
    run: async (task) => {
      try {
        const { settings } = task
        const sharp = sharpFor(settings)
        if (task.kind === 'make') return { made: await makePicture(sharp, task.picture, settings) }
        return { narrowed: await narrowPicture(sharp, task.content, task.width, settings.quality) }
      } catch (error) {
        const isMissing = error instanceof MissingSharpError
        return { error: error instanceof Error ? error.message : String(error), isMissing }
      }
    },
    close: () => {},
  }
}
