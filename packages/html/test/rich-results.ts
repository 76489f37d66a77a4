import Validator from '@adobe/structured-data-validator'

/**
 * Returns the problems that Adobe's validator of structured data, which checks the requirements of
 * search engines, finds in JSON-LD objects.
 */
export async function richResultErrors(things: readonly { name: string; json: string }[]): Promise<string[]> {
  const errors: string[] = []
  for (const { name, json } of things) {
    const thing = JSON.parse(json) as { '@type': string }
    const problems = await new Validator().validate({ jsonld: { [thing['@type']]: [thing] } })
    for (const { severity, issueMessage, path } of problems) {
      const place = path.map(({ property, type, index }) => property ?? type ?? index).join('/')
      errors.push(`${name}: ${place}: ${severity}: ${issueMessage}`)
    }
  }
  return errors
}
