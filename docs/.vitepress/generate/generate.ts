import { writeApi } from './api/api.js'
import { writeApiNames } from './api/api-names.js'
import { writeChangelog } from './changelog.js'
import { writeCommand } from './command/command.js'
import { writeGraphql } from './graphql.js'
import { writeLlms } from './llms.js'
import { writeMappings } from './mappings.js'
import { writeMessages } from './messages/messages.js'
import { writeNewsmlTerms } from './newsml-g2/terms.js'
import { writeSchema } from './schema/schema.js'

/** Writes the pages that follow from the sources, so that they cannot drift from them. */
export async function generate(site: string): Promise<void> {
  await writeMessages()
  writeSchema()
  await writeCommand()
  writeMappings()
  writeNewsmlTerms()
  writeChangelog()
  await writeGraphql()
  await writeApi()
  writeApiNames()
  writeLlms(site)
}
