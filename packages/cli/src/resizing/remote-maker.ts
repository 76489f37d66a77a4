import type { MessagePort } from 'node:worker_threads'
import { CommandError } from '../errors/command-error.js'
import type { HeldContent } from '../output/content/held-content.js'
import { MissingSharpError } from './load-sharp.js'
import type { FoundPicture, MadePicture } from './made-picture.js'
import type { PictureMaker } from './picture-maker.js'
import type { PictureSettings } from './picture-settings.js'

/** A call of a maker, as plain data. */
type Call =
  | { kind: 'make'; key: string; picture: FoundPicture; settings: PictureSettings }
  | { kind: 'narrow'; content: HeldContent; width: number; settings: PictureSettings }

/** The result of a call, or its error, as plain data. */
type Answer =
  | { result: MadePicture | HeldContent }
  | { message: string; kind: 'missing' | 'picture' }
  | { message: string; kind: 'command'; code: CommandError['code'] }

/** Answers the calls of a thread until it closes its port. */
export function serveMaker(port: MessagePort, maker: PictureMaker): void {
  port.on('message', async ({ id, call }: { id: number; call: Call }) => {
    const { settings } = call
    const answer = await (call.kind === 'make'
      ? maker.make(call.key, call.picture, settings)
      : maker.narrow(call.content, call.width, settings)
    ).then((result): Answer => ({ result }), refusal)
    port.postMessage({ id, answer })
  })
}

function refusal(error: unknown): Answer {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof CommandError) return { message, kind: 'command', code: error.code }
  return { message, kind: error instanceof MissingSharpError ? 'missing' : 'picture' }
}

/** Returns the maker at the other end of a port. */
export function remoteMaker(port: MessagePort): PictureMaker {
  const waiting = new Map<number, (answer: Answer) => void>()
  let count = 0
  port.on('message', ({ id, answer }: { id: number; answer: Answer }) => {
    waiting.get(id)?.(answer)
    waiting.delete(id)
  })
  const call = async (one: Call): Promise<MadePicture | HeldContent> => {
    const id = ++count
    const answer = await new Promise<Answer>((resolve) => {
      waiting.set(id, resolve)
      port.postMessage({ id, call: one })
    })
    if ('result' in answer) return answer.result
    const { kind, message } = answer
    if (kind === 'command') throw new CommandError(answer.code, message)
    throw kind === 'missing' ? new MissingSharpError(message) : new Error(message)
  }
  return {
    make: async (key, picture, settings) => (await call({ kind: 'make', key, picture, settings })) as MadePicture,
    narrow: async (content, width, settings) =>
      (await call({ kind: 'narrow', content, width, settings })) as HeldContent,
  }
}
