import { CommandError } from '../errors/command-error.js'
import type { HeldContent } from '../output/content/held-content.js'
import type { Encoder, EncodingOutcome } from './encoder.js'
import { MissingSharpError } from './load-sharp.js'
import type { FoundPicture, MadePicture } from './made-picture.js'
import { openEncoder } from './open-encoder.js'
import type { PictureSettings } from './picture-settings.js'

/** Makes the files of pictures. */
export interface PictureMaker {
  /**
   * Returns the files of a picture. Those of one that was made before are not made again.
   *
   * @param key - Identifies the picture and the settings
   * @throws MissingSharpError if there is no sharp; a `CommandError` if no picture can be made any
   * more; any other error if this one cannot be read
   */
  make: (key: string, picture: FoundPicture, settings: PictureSettings) => Promise<MadePicture>
  /** Returns a JPEG or PNG in a smaller width; as it is, if it is not wider. */
  narrow: (content: HeldContent, width: number, settings: PictureSettings) => Promise<HeldContent>
}

/**
 * Returns a maker with a separate process, which ends when it is closed.
 *
 * @param put - Puts a made file where it needs no memory
 */
export function openPictureMaker(put: (bytes: Uint8Array) => HeldContent): PictureMaker & Pick<Encoder, 'close'> {
  const encoder = openEncoder()
  const made = new Map<string, Promise<MadePicture>>()
  return {
    make: (key, picture, settings) => {
      const before = made.get(key)
      if (before !== undefined) return before
      const making = encoder.run({ kind: 'make', picture, settings }).then((outcome) => stored(outcome, put))
      made.set(key, making)
      // Where the process has ended, another one may make it.
      making.catch((error: unknown) => error instanceof CommandError && made.delete(key))
      return making
    },
    narrow: async (content, width, settings) => {
      const outcome = resultOf(await encoder.run({ kind: 'narrow', content, width, settings }))
      return 'narrowed' in outcome && outcome.narrowed !== null ? put(outcome.narrowed) : content
    },
    close: encoder.close,
  }
}

function stored(outcome: EncodingOutcome, put: (bytes: Uint8Array) => HeldContent): MadePicture {
  const { made } = resultOf(outcome) as { made: MadePicture<Uint8Array> }
  return { ...made, files: new Map(Array.from(made.files, ([url, bytes]) => [url, bytes && put(bytes)])) }
}

/** Returns an outcome that is not an error. */
function resultOf(outcome: EncodingOutcome): Exclude<EncodingOutcome, { error: string }> {
  if (!('error' in outcome)) return outcome
  throw outcome.isMissing ? new MissingSharpError(outcome.error) : new Error(outcome.error)
}
