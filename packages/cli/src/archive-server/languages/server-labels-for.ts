import type { ServerLabels } from '../labels/server-labels.js'

/**
 * Returns the labels in a language, by its BCP 47 tag, or the English ones when there are none.
 * Those of all languages are in a file of their own, which only a server of an archive loads.
 */
export async function serverLabelsFor(language: string): Promise<ServerLabels> {
  const { serverLabelsIn } = await import('./server-labels-in.js')
  return serverLabelsIn(language)
}
