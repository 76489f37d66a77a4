import Validator from '@adobe/structured-data-validator'

/** What Adobe's validator of structured data, which knows what search engines want, says against objects of JSON-LD; `[]` when nothing. */
export async function faultsOfRichResults(things: readonly { name: string; json: string }[]): Promise<string[]> {
  const faults: string[] = []
  for (const { name, json } of things) {
    const thing = JSON.parse(json) as { '@type': string }
    const found = await new Validator().validate({ jsonld: { [thing['@type']]: [thing] } })
    for (const { severity, issueMessage, path } of found) {
      const place = path.map(({ property, type, index }) => property ?? type ?? index).join('/')
      faults.push(`${name}: ${place}: ${severity}: ${issueMessage}`)
    }
  }
  return faults
}
