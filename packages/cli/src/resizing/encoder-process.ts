import { type EncodingTask, encoderHere } from './encoder.js'

// The process in which pictures are resized and converted, so that the memory of sharp does not
// come on top of that of the command. It ends with the command, however that ends.
const encoder = encoderHere()

process.on('message', async ({ id, task }: { id: number; task: EncodingTask }) => {
  const outcome = await encoder.run(task)
  // Nobody waits for the result if the command has ended meanwhile.
  if (process.connected) process.send!({ id, outcome }, undefined, undefined, () => {})
})
process.on('disconnect', () => process.exit())
// Ctrl-C reaches all processes of a terminal. The command decides what it means.
for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => {})
