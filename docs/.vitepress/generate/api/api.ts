import { Application, TSConfigReader, TypeDocReader } from 'typedoc'
import { docs } from '../write-page.js'

/** Returns the import specifier of a source path: `@banmian/core/schema` for `core/src/schema`. */
const entryOf = (path: string) => `@banmian/${path.replace(/\/src(?:\/index)?/, '')}`

/**
 * Writes the API reference from the doc comments of the sources. An export without one is an error.
 */
export async function writeApi(): Promise<void> {
  const app = await Application.bootstrapWithPlugins({ options: `${docs}typedoc.json` }, [
    new TypeDocReader(),
    new TSConfigReader(),
  ])
  const project = await app.convert()
  if (project === undefined)
    throw new Error('Expected the sources of the packages to compile; TypeDoc has said above why they do not.')
  const modules = project.childrenIncludingDocuments ?? []
  for (const module of modules) module.name = entryOf(module.name)
  // Names of pages are given in this order, also to types, which have no page: `html/labels` comes
  // before the type `Labels` of `html`.
  modules.sort((one, other) => other.name.length - one.name.length)
  app.validate(project)
  if (app.logger.hasErrors() || app.logger.hasWarnings())
    throw new Error('Expected every export to be documented; TypeDoc has said above what is missing.')
  await app.generateOutputs(project)
}
