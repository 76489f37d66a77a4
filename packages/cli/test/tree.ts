import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Contents of files by path. */
export type Tree = Record<string, string>

/** Returns the files of a folder by path. */
export function treeOf(folder: string, under = ''): Tree {
  const tree: Tree = {}
  for (const name of readdirSync(join(folder, under))) {
    const path = under === '' ? name : `${under}/${name}`
    if (lstatSync(join(folder, path)).isDirectory()) Object.assign(tree, treeOf(folder, path))
    else tree[path] = readFileSync(join(folder, path), 'utf8')
  }
  return tree
}

/** Returns the files of a folder by path, without the record of what was written. */
export const writtenIn = (folder: string): Tree =>
  Object.fromEntries(Object.entries(treeOf(folder)).filter(([path]) => !path.startsWith('.banmian/')))
