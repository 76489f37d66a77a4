import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { publicPackages, root } from './packages.js'

/** Returns the names that a declaration file exports, values and types separately. */
function exportsOf(program: ts.Program, file: string): { values: string[]; types: string[] } {
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  if (!module) throw new Error(`Expected ${file} to be a module; build the packages first.`)
  const values: string[] = []
  const types: string[] = []
  for (const symbol of checker.getExportsOfModule(module)) {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
    const list = target.flags & ts.SymbolFlags.Value ? values : types
    list.push(symbol.name)
  }
  return { values: values.sort(), types: types.sort() }
}

const entries = publicPackages.flatMap(({ folder, manifest }) =>
  Object.entries(manifest.exports ?? {}).flatMap(([path, target]) =>
    typeof target === 'object' && target.types
      ? [
          {
            name: manifest.name + path.slice(1),
            types: join(root, folder, target.types),
            file: join(root, folder, target.default),
          },
        ]
      : [],
  ),
)
const program = ts.createProgram(
  entries.map(({ types }) => types),
  {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    skipLibCheck: true,
  },
)

it('the packages export exactly this', async () => {
  const lines: string[] = []
  for (const { name, types, file } of entries) {
    const declared = exportsOf(program, types)
    expect(Object.keys((await import(file)) as object).sort(), `${name}: declared values and real ones`).toEqual(
      declared.values,
    )
    lines.push(
      `${name}`,
      ...declared.values.map((value) => `  ${value}`),
      ...declared.types.map((type) => `  type ${type}`),
    )
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('__snapshots__/exports.txt')
})

/** Global names in browsers, from the declarations of the DOM. */
function domGlobals(): Set<string> {
  const lib = ts.getDefaultLibFilePath({}).replace(/lib[^/\\]*\.d\.ts$/, 'lib.dom.d.ts')
  const { statements } = ts.createSourceFile(lib, readFileSync(lib, 'utf8'), ts.ScriptTarget.ESNext)
  return new Set(
    statements.flatMap((statement) => {
      if (ts.isVariableStatement(statement))
        return statement.declarationList.declarations.map(({ name }) => (ts.isIdentifier(name) ? name.text : ''))
      return ts.isFunctionDeclaration(statement) && statement.name ? [statement.name.text] : []
    }),
  )
}

it('no export has the name of a DOM global', () => {
  const globals = domGlobals()
  expect(globals.has('Window') || globals.has('window')).toBe(true)
  for (const { name, types } of entries) {
    const { values, types: typeNames } = exportsOf(program, types)
    expect(
      [...values, ...typeNames].filter((one) => globals.has(one)),
      name,
    ).toEqual([])
  }
})
