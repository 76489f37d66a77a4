import { withTarget } from '../src/output/target.js'
import type { OutputFile, WrittenFile } from '../src/output/write-plan.js'

/** Writes all files into a folder, or none. Does not wait for another run. */
export const writeFiles = (
  folder: string,
  files: Iterable<OutputFile> | AsyncIterable<OutputFile>,
  { name }: { name: string },
): Promise<WrittenFile[]> =>
  withTarget(folder, { name, wait: 0 }, async (target) => {
    const written: WrittenFile[] = []
    for await (const file of files) written.push(await target.stage(file))
    target.commit()
    return written
  })
