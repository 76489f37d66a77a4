import { isNode } from './pdfjs.js'

/** Returns the bytes of a predefined character map of pdf.js, such as `UniGB-UCS2-H`. */
export type CharacterMapReader = (name: string) => Uint8Array | Promise<Uint8Array>

/** The form in which pdf.js takes character maps. */
interface CharacterMapFactory {
  fetch(request: { name: string }): Promise<{ cMapData: Uint8Array; isCompressed: boolean }>
}

const NAME = /^[\w-]{1,60}$/

/**
 * Returns the class that pdf.js asks for character maps. Fonts without an embedded map name one;
 * without it their text cannot be read. Nothing is loaded from a network.
 */
export function characterMaps(reader: CharacterMapReader | null): new () => CharacterMapFactory {
  return class {
    async fetch({ name }: { name: string }): Promise<{ cMapData: Uint8Array; isCompressed: boolean }> {
      if (!NAME.test(name)) throw new Error(`There is no character map ${JSON.stringify(name.slice(0, 60))}.`)
      const cMapData = await (reader ?? installedMap)(name)
      return { cMapData: new Uint8Array(cMapData), isCompressed: true }
    }
  }
}

/** Reads a character map of the installed package. */
async function installedMap(name: string): Promise<Uint8Array> {
  if (!isNode()) throw new Error('A browser has no character maps. Pass options.characterMap.')
  const [{ readFile }, { createRequire }] = await Promise.all([
    nodeModule<typeof import('node:fs/promises')>('node:fs/promises'),
    nodeModule<typeof import('node:module')>('node:module'),
  ])
  const folder = createRequire(import.meta.url)
    .resolve('pdfjs-dist/package.json')
    .replace(/package\.json$/, 'cmaps/')
  return new Uint8Array(await readFile(`${folder}${name}.bcmap`))
}

/** Imports a module of Node so that bundlers for browsers leave it out. */
const nodeModule = <Module>(name: string): Promise<Module> => import(/* @vite-ignore */ name) as Promise<Module>

/** The class that pdf.js asks for the glyphs of fonts that are not embedded; it has none. */
export class NoStandardFonts {
  fetch(): Promise<never> {
    return Promise.reject(new Error('Glyphs are not needed to read text.'))
  }
}
