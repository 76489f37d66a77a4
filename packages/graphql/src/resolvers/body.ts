import { type Block, type Phrasing, plainText } from '@banmian/core'
import type { ResolverMap } from './resolver-map.js'

type TypedNode = { type: Block['type'] | Phrasing['type'] }

/** Returns the type of a node in the schema: its mdast name with a capital. */
const typeName = ({ type }: TypedNode): string => type.charAt(0).toUpperCase() + type.slice(1)

const withPlainText = { plainText: (node: Parameters<typeof plainText>[0]) => plainText(node) }

/** The resolvers of blocks and running text, whose values are the nodes of the model. */
export const bodyResolvers: ResolverMap = {
  Block: { __resolveType: typeName },
  Phrasing: { __resolveType: typeName },
  Paragraph: withPlainText,
  Heading: withPlainText,
  List: withPlainText,
  ListItem: withPlainText,
  Blockquote: withPlainText,
  Table: withPlainText,
  TableRow: withPlainText,
  TableCell: withPlainText,
  Figure: withPlainText,
  ThematicBreak: withPlainText,
  Break: { value: () => '\n' },
}
