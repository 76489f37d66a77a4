import type { CharacterMapReader } from '@banmian/input/pdf'
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'

// Everything is a file of this site. Its policy allows nothing else.
pdfjs.GlobalWorkerOptions.workerSrc = workerUrl

const maps = import.meta.glob<string>('../../../../../../node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
})
const fonts = import.meta.glob<string>('../../../../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
})

/** Returns a function that loads a file of `pdfjs-dist` by its name. */
function loader(files: Readonly<Record<string, string>>, ending: string): CharacterMapReader {
  const urls = new Map(Object.entries(files).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1), url]))
  return async (name) => {
    const url = urls.get(name + ending)
    const response = url === undefined ? null : await fetch(url)
    if (!response?.ok) throw new Error(`${name}${ending} cannot be loaded.`)
    return new Uint8Array(await response.arrayBuffer())
  }
}

/** Loads a character map, which fonts of Chinese, Japanese and Korean files may name. */
export const characterMap = loader(maps, '.bcmap')

/** Loads one of the fonts that every PDF program has. */
export const standardFont = loader(fonts, '')

export { pdfjs }
