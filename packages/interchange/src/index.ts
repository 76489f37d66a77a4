export type { CitationOptions } from './citations/citation-options.js'
export { BIB_TEX_MAPPING, toBibTeX } from './citations/to-bib-tex.js'
export { CSL_JSON_MAPPING, type CslItem, toCslJson } from './citations/to-csl-json.js'
export { RIS_MAPPING, toRis } from './citations/to-ris.js'
export type {
  ContentTreeBlock,
  ContentTreeBody,
  ContentTreeParagraph,
  ContentTreePhrasing,
  ContentTreeRow,
  ContentTreeTable,
} from './content-tree/content-tree.js'
export { CONTENT_TREE_MAPPING } from './content-tree/content-tree-mapping.js'
export { fromContentTree } from './content-tree/from-content-tree.js'
export { type ContentTreeArticle, type ContentTreeImageSet, toContentTree } from './content-tree/to-content-tree.js'
export { applyLosses } from './conversion/apply-losses.js'
export type { Conversion, Loss } from './conversion/conversion.js'
export { InterchangeError } from './errors/interchange-error.js'
export type { ArticleLine } from './json-lines/article-lines.js'
export { fromJsonLines } from './json-lines/from-json-lines.js'
export { CHUNKS_MAPPING, JSON_LINES_MAPPING } from './json-lines/json-lines-mapping.js'
export { type ChunkLine, type JsonLinesOptions, streamJsonLines, toJsonLines } from './json-lines/to-json-lines.js'
export type { FieldMapping, FormatMapping } from './mapping/format-mapping.js'
export { METS_MAPPING } from './mets-alto/mets-mapping.js'
export { type MetsAltoFile, toMetsAlto } from './mets-alto/to-mets-alto.js'
export { fromNewsMl, type ReadNewsMlOptions } from './newsml-g2/from-newsml.js'
export { NEWSML_MAPPING } from './newsml-g2/newsml-mapping.js'
export { type NewsMlOptions, toNewsMl } from './newsml-g2/to-newsml.js'
export { fromNinjs, type ReadNinjsOptions } from './ninjs/from-ninjs.js'
export type { NinjsItem, NinjsName, NinjsRendition, NinjsText } from './ninjs/ninjs-item.js'
export { NINJS_MAPPING } from './ninjs/ninjs-mapping.js'
export { type NinjsOptions, toNinjs } from './ninjs/to-ninjs.js'
export { fromNitf, type ReadNitfOptions } from './nitf/from-nitf.js'
export { NITF_MAPPING } from './nitf/nitf-mapping.js'
export { type NitfFile, type NitfOptions, toNitf } from './nitf/to-nitf.js'
export { PLAIN_TEXT_MAPPING } from './plain-text/plain-text-mapping.js'
export { toPlainText } from './plain-text/to-plain-text.js'
export type {
  PortableTextArticle,
  PortableTextBlock,
  PortableTextFigure,
  PortableTextInlineImage,
  PortableTextLink,
  PortableTextNode,
  PortableTextRuby,
  PortableTextSpan,
  PortableTextTable,
} from './portable-text/portable-text.js'
export { PORTABLE_TEXT_MAPPING } from './portable-text/portable-text-mapping.js'
export { toPortableText } from './portable-text/to-portable-text.js'
export { TEI_MAPPING } from './tei/tei-mapping.js'
export { type TeiOptions, toTei } from './tei/to-tei.js'
