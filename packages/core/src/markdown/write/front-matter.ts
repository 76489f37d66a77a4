import type { Issue, Json } from '../../model/issue.js'
import { VERSION } from '../syntax/version.js'
import { withSortedKeys, writeYaml } from './yaml.js'

/** Returns the YAML at the start of the file: the fields of the issue and its publication. */
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
        identifiers: identifiers.length ? identifiers.map(({ scheme, value }) => ({ scheme, value })) : undefined,
        ...given({ url, publisher, timeZone }),
      },
      '  ',
    ),
    ...writeYaml({ ...given({ date, number, edition }), extensions: extensions && withSortedKeys(extensions) }),
    '---',
  ].join('\n')
}

/** Returns the entries that are not `null`. */
const given = (entries: Record<string, string | null>): Record<string, Json | undefined> =>
  Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, value ?? undefined]))
