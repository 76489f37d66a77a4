import { type Block, type Phrasing, plainText } from '@banmian/core'
import type { ResolverMap } from './resolver-map.js'

type Named = { type: Block['type'] | Phrasing['type'] }

/** A node's type in the schema: mdast's name with a capital. */
const typeName = ({ type }: Named): string => type.charAt(0).toUpperCase() + type.slice(1)

const withPlainText = { plainText: (node: Parameters<typeof plainText>[0]) => plainText(node) }

/** Blocks and running text: the nodes themselves, with their plain text. */
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
