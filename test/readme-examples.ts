/** A runnable example of a document: its code, and the output that the document shows for it. */
export interface Example {
  /** Line of the document on which the code begins, counting from 1. */
  line: number
  code: string
  /** What the document says that it prints; `null` when it shows nothing. */
  output: string | null
}

/** A fence of code, and what follows it up to the next line that is not blank. */
const FENCE = /^```([^\n]*)\n([\s\S]*?)^```$/gm

/**
 * The examples of a Markdown document. Fences of `js` are the code of one program from top to bottom, as a reader would
 * type it; each gets the plain or `text` fence after it as its output, unless another fence of code comes first. A fence of
 * `js browser` or `js server` needs a page or a server around it and is not run here.
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
