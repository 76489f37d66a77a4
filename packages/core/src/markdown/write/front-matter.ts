import type { Issue, Json } from '../../model/issue.js'
import { VERSION } from '../syntax/version.js'
import { writeYaml } from './yaml.js'

/** The YAML that opens the file: all that is said of the issue as a whole. */
export function frontMatter({ id, publication, date, number, edition, extensions }: Issue): string {
  const { name, language, identifiers, url, publisher, timeZone } = publication
  return [
    '---',
    ...writeYaml({ banmian: VERSION, id }),
    'publication:',
    ...writeYaml(
      {
        ...given({ name }),
        language,
        identifiers: identifiers.length ? identifiers.map((one) => ({ ...one })) : undefined,
        ...given({ url, publisher, timeZone }),
      },
      '  ',
    ),
    ...writeYaml({ ...given({ date, number, edition }), extensions }),
    '---',
  ].join('\n')
}

/** The entries that are not `null`. */
const given = (entries: Record<string, string | null>): Record<string, Json | undefined> =>
  Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, value ?? undefined]))
