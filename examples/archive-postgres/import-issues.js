import { readdir, readFile } from 'node:fs/promises'

/** Yields the issues in a folder, one after another: all files that end with `.json`. */
export async function* issuesIn(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  for (const name of names.sort()) {
    const value = JSON.parse(await readFile(new URL(name, folder), 'utf8'))
    if (value.type === 'issue') yield value
  }
}
