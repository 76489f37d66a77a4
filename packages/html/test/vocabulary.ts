import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const FILE = join(dirname(fileURLToPath(import.meta.url)), 'pages-json-ld.ts')

/** Returns the errors that the schema.org types of `schema-dts` report for JSON-LD objects. */
export function vocabularyErrors(things: readonly { name: string; type: string; json: string }[]): string[] {
  const source = [
    "import type { NewsArticle, OpinionNewsArticle, PublicationIssue, WithContext } from 'schema-dts'",
    ...things.map(({ type, json }) => `(${json}) satisfies WithContext<${type}>`),
  ].join('\n;')
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    lib: ['lib.es2022.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists, readFile } = host
  host.fileExists = (path) => path === FILE || fileExists(path)
  host.readFile = (path) => (path === FILE ? source : readFile(path))
  host.getSourceFile = (path, version, ...rest) =>
    path === FILE ? ts.createSourceFile(path, source, version) : getSourceFile(path, version, ...rest)
  const program = ts.createProgram([FILE], options, host)
  return ts.getPreEmitDiagnostics(program).map(({ messageText, file, start = 0 }) => {
    const line = file ? file.getLineAndCharacterOfPosition(start).line : 0
    return `${things[line - 1]?.name ?? 'types'}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
}
