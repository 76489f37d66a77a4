/** A runnable example of a document: its code, and the output that the document shows for it. */
export interface Example {
  /** Line of the document where the code starts, from 1. */
  line: number
  code: string
  /** The output that the document shows, or `null`. */
  output: string | null
}

/** A code fence, and the empty lines after it. */
const FENCE = /^```([^\n]*)\n([\s\S]*?)^```$/gm

/**
 * Returns the examples of a Markdown document. The `js` fences are the code of one program, from
 * top to bottom. The first plain or `text` fence after each is its output, unless another code
 * fence comes first. Fences of `js browser` or `js server` need a page or a server and are not run
 * here.
 */
export function examplesOf(markdown: string): Example[] {
  const examples: Example[] = []
  for (const match of markdown.matchAll(FENCE)) {
    const [, language = '', code = ''] = match
    if (language === 'js') {
      examples.push({ line: markdown.slice(0, match.index).split('\n').length + 1, code, output: null })
    } else if (language === '' || language === 'text') {
      const last = examples.at(-1)
      if (last?.output === null) last.output = code
    }
  }
  return examples
}
