import { copyFileSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { docs, writePage } from '../write-page.js'
import { type ModelChoice, type ModelNode, readModel } from './model-nodes.js'
import { examples } from './schema-examples.js'
import { type SchemaWords, words } from './schema-words.js'

/** Writes the specification of the issue in both languages, and the JSON Schema at its own URL. */
export function writeSchema(): void {
  const model = readModel()
  for (const one of words) writePage(one.path, pageIn(one, model))
  const schema = createRequire(import.meta.url).resolve('@banmian/core/schema.json')
  mkdirSync(`${docs}public/schema`, { recursive: true })
  copyFileSync(schema, `${docs}public/schema/issue.json`)
}

function pageIn(text: SchemaWords, { nodes, choices }: { nodes: ModelNode[]; choices: ModelChoice[] }): string {
  const front = `---\ntitle: ${text.title}\ndescription: ${JSON.stringify(text.description)}\neditLink: false\noutline: [2, 3]\n---\n`
  const known = new Set([...nodes, ...choices].map(({ name }) => name))
  const sections = nodes.map((node) => [
    `### ${node.name} {#${node.name.toLowerCase()}}`,
    text.meaning(node.name, node.doc),
    `${occurrence(node, text)}<br>${contentOf(node, nodes, text)}`,
    `\`\`\`ts\n${node.source}\n\`\`\``,
    ...(node.fields.length > 0 ? [tableOf(node, known, text)] : []),
    ...exampleOf(node, text),
  ])
  const values = choices.map((choice) => [
    `### ${choice.name} {#${choice.name.toLowerCase()}}`,
    text.meaning(choice.name, choice.doc),
    choice.choices.map((one) => (known.has(one) ? linkTo(one) : `\`${one}\``)).join(text.comma),
  ])
  return [
    front,
    `# ${text.title}`,
    text.intro,
    `<ModelPicture lang="${text.language}" />`,
    `## ${text.conventionsTitle}`,
    text.conventions,
    `## ${text.nodesTitle}`,
    ...sections.flat(),
    `## ${text.choicesTitle}`,
    ...values.flat(),
    '',
  ].join('\n\n')
}

const linkTo = (name: string) => `[\`${name}\`](#${name.toLowerCase()})`

function occurrence(node: ModelNode, text: SchemaWords): string {
  const places = node.within.map(({ node: name, field }) => `[\`${name}.${field}\`](#${name.toLowerCase()})`)
  return places.length === 0 ? text.top : `**${text.within}** ${[...new Set(places)].join(text.comma)}`
}

/** Returns the nodes that the fields of a node may contain. */
function contentOf(node: ModelNode, nodes: ModelNode[], text: SchemaWords): string {
  const held = nodes
    .filter(({ within }) => within.some((place) => place.node === node.name))
    .map(({ name }) => linkTo(name))
  return held.length === 0 ? text.leaf : `**${text.holds}** ${held.join(text.comma)}`
}

function tableOf(node: ModelNode, known: Set<string>, text: SchemaWords): string {
  const rows = node.fields.map(({ name, type, optional, doc }) => {
    const shown = type
      .replace(/[|]/g, '\\|')
      .split(/\b([A-Z]\w+)\b/)
      .map((part) => (known.has(part) ? linkTo(part) : part === '' ? '' : code(part)))
      .join('')
    return `| \`${name}\`${optional ? '?' : ''} | ${shown} | ${text.meaning(`${node.name}.${name}`, doc) || text.plain[name] || ''} |`
  })
  return [`| ${text.field} | ${text.type} | ${text.means} |`, '| --- | --- | --- |', ...rows].join('\n')
}

/** Returns code for the cell of a table, with the spaces around it outside. */
function code(part: string): string {
  const inner = part.trim()
  return inner === '' ? part : part.replace(inner, () => `<code v-pre>${inner.replaceAll('<', '&lt;')}</code>`)
}

function exampleOf(node: ModelNode, text: SchemaWords): string[] {
  const example = examples[node.name]
  if (example === undefined) return []
  const value = `\`\`\`json\n${JSON.stringify(example.value, null, 2)}\n\`\`\``
  const from = text.from[example.from]
  return example.source === null ? [from, value] : [from, `\`\`\`md\n${example.source}\n\`\`\``, text.becomes, value]
}
