/**
 * Returns by how much a result counts: guides more than reference, reference more than the
 * changelog. An entry of the reference counts more for its own name, such as `renderRss`.
 *
 * The function is copied into the site as text, so it cannot use anything outside.
 */
export function weightOf(id: string, word: string, fields?: Record<string, unknown>): number {
  const path = id.replace(/^\/zh\//, '/').replace(/#.*$/, '')
  if (path === '/changelog') return 0.02
  if (path.startsWith('/api/')) {
    const name = String(fields?.['title']).replace(/\(\)$/, '')
    return /[a-z][A-Z]/.test(name) && name.toLowerCase() === word ? 0.3 : 0.1
  }
  return /^\/(?:decisions\/|(?:schema|messages|command|graphql)$)/.test(path) ? 0.1 : 1
}
