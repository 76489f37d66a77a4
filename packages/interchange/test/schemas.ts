import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { folderOf, isMissing, runProgram } from '@banmian/test-kit'

/** Schemas of the formats, by the names that their publishers give the files. */
const FILES = {
  nitf: 'nitf-3-6.xsd',
  newsml: 'NewsML-G2_2.35-spec-All-Power.xsd',
  tei: 'tei_all.rng',
  alto: 'alto-4-4.xsd',
  mets: 'mets.xsd',
} as const

/** A format that has a schema. */
export type SchemaName = keyof typeof FILES

const pathOf = (schema: SchemaName): string => join(process.env['BANMIAN_SCHEMAS'] ?? '', FILES[schema])

/** Returns why documents cannot be validated here, and prints it; `null` when they can. */
export function whyNoSchema(schema: SchemaName): string | null {
  const tool = schema === 'tei' ? 'jing' : 'xmllint'
  if (isMissing(tool)) return `${tool} is not installed`
  if (existsSync(pathOf(schema))) return null
  const why = `${FILES[schema]} is not in the folder that BANMIAN_SCHEMAS names`
  console.warn(`Skipped: the tests that need the schema of ${schema}, since ${why}.`)
  return why
}

/** Maps addresses of schemas that import one another to files in their folder. */
const CATALOG = `<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">
<rewriteSystem systemIdStartString="http://www.loc.gov/standards/xlink/" rewritePrefix="./"/>
<rewriteURI uriStartString="http://www.loc.gov/standards/xlink/" rewritePrefix="./"/>
</catalog>`

/** Returns the messages of a validator about documents, keyed by file name. */
export async function schemaMessages(
  schema: SchemaName,
  documents: Readonly<Record<string, string>>,
): Promise<string[]> {
  const prefix = join(process.env['BANMIAN_SCHEMAS'] ?? '', '/')
  const catalog = CATALOG.replaceAll('rewritePrefix="./"', `rewritePrefix="file://${prefix}"`)
  return folderOf({ ...documents, 'catalog.xml': catalog }, async (folder) => {
    const paths = Object.keys(documents).map((name) => join(folder, name))
    const { stdout, stderr, code } =
      schema === 'tei'
        ? await runProgram('jing', [pathOf(schema), ...paths])
        : await runProgram('env', [
            `XML_CATALOG_FILES=${join(folder, 'catalog.xml')}`,
            ...['xmllint', '--nonet', '--noout', '--huge', '--schema', pathOf(schema), ...paths],
          ])
    const said = (schema === 'tei' ? stdout : stderr).replaceAll(`${folder}/`, '').split('\n')
    const messages = said.filter((line) => line !== '' && !line.endsWith(' validates') && !line.startsWith('[warning]'))
    return code === 0 || messages.length > 0 ? messages : [`The validator ended with ${code}: ${stderr.slice(0, 500)}`]
  })
}
