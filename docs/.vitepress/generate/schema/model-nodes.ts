import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { root } from '../write-page.js'

/** A field of a node. */
interface ModelField {
  name: string
  /** Its type as the source writes it. */
  type: string
  optional: boolean
  doc: string
}

/** An interface of the model. */
export interface ModelNode {
  name: string
  doc: string
  fields: ModelField[]
  /** The nodes that contain it, and the fields. */
  within: { node: string; field: string }[]
  /** The interface as the source writes it, without comments. */
  source: string
}

/** A type of the model that is a union of values or nodes. */
export interface ModelChoice {
  name: string
  doc: string
  choices: string[]
}

/** Reads the model from its source. A test of the package compares the types with the validator. */
export function readModel(): { nodes: ModelNode[]; choices: ModelChoice[] } {
  const path = `${root}packages/core/src/model/issue.ts`
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ESNext, true)
  const nodes: ModelNode[] = []
  const choices: ModelChoice[] = []
  for (const statement of file.statements) {
    if (ts.isInterfaceDeclaration(statement)) nodes.push(nodeOf(statement, file))
    if (ts.isTypeAliasDeclaration(statement) && ts.isUnionTypeNode(statement.type))
      choices.push({
        name: statement.name.text,
        doc: docOf(statement),
        choices: statement.type.types.map((type) => type.getText(file).replaceAll("'", '')),
      })
  }
  for (const node of nodes)
    node.within = nodes.flatMap((other) =>
      other.fields
        .filter(({ type }) => namesIn(type, choices).includes(node.name))
        .map(({ name }) => ({ node: other.name, field: name })),
    )
  return { nodes, choices }
}

/** Returns the names of the nodes in a type. A union contributes all of its nodes. */
function namesIn(type: string, choices: ModelChoice[]): string[] {
  const names = type.match(/[A-Z]\w+/g) ?? []
  return names.flatMap((name) => choices.find((choice) => choice.name === name)?.choices ?? [name])
}

function nodeOf(declaration: ts.InterfaceDeclaration, file: ts.SourceFile): ModelNode {
  const fields = declaration.members.filter(ts.isPropertySignature).map((member) => ({
    name: member.name.getText(file),
    type: member.type?.getText(file) ?? 'unknown',
    optional: member.questionToken !== undefined,
    doc: docOf(member),
  }))
  const lines = fields.map(({ name, type, optional }) => `  ${name}${optional ? '?' : ''}: ${type}`)
  const source = `interface ${declaration.name.text} {\n${lines.join('\n')}\n}`
  return { name: declaration.name.text, doc: docOf(declaration), fields, within: [], source }
}

/** Returns the text of a doc comment, with links as names in code. */
function docOf(node: ts.Node): string {
  const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)
  return (ts.getTextOfJSDocComment(comment?.comment) ?? '').replace(/\{@link (\w+)\}/g, '`$1`').replace(/\s+/g, ' ')
}
