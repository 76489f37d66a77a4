import { type Block, type Figure, type Issue, type Picture, plainText } from '@banmian/core'
import { filterXml } from '@banmian/markup'
import type { Steps } from '../conversion/json-pointer.js'
import type { LossList } from '../conversion/loss-list.js'
import { loseUnheldFields } from '../mapping/lose-unheld-fields.js'
import { simplifyHeldTexts } from '../mapping/simplify-held-texts.js'
import { asJson, type Holding, heldPhrasing, unknownNode } from '../nodes/held-phrasing.js'
import { FORBIDDEN_CHARACTERS, writtenUrl } from '../xml/xml-losses.js'
import { METS_LOSSES, METS_MAPPING, METS_PHRASING } from './mets-mapping.js'

/** Records everything in an issue that METS and ALTO do not hold, wherever it was printed. */
export function loseForMets(issue: Issue, losses: LossList): void {
  loseUnheldFields(issue, METS_MAPPING, losses)
  simplifyHeldTexts(issue, METS_MAPPING, losses, FORBIDDEN_CHARACTERS, (text) => filterXml(text))
  const limits = { phrasing: METS_PHRASING, alt: METS_LOSSES.ALT, title: METS_LOSSES.ALT, unprintedCredit: '' }
  const holding: Holding = { limits, losses, writtenUrl }
  for (const [page, { articles }] of issue.pages.entries())
    for (const [article, { body }] of articles.entries())
      for (const [index, block] of body.entries())
        loseInBlock(block, ['pages', page, 'articles', article, 'body', index], holding)
}

function loseInBlock(block: Block, steps: Steps, holding: Holding): void {
  switch (block.type) {
    case 'heading':
      if (block.depth !== DEPTH) holding.losses.simplify([...steps, 'depth'], METS_LOSSES.DEPTH, DEPTH)
      heldPhrasing(block.children, [...steps, 'children'], holding)
      break
    case 'paragraph':
      heldPhrasing(block.children, [...steps, 'children'], holding)
      break
    case 'list':
    case 'blockquote':
    case 'table':
      loseStructure(block, steps, holding.losses)
      break
    case 'thematicBreak':
      holding.losses.lose(steps, METS_LOSSES.PRINTED_ONLY)
      break
    case 'figure':
      loseInFigure(block, steps, holding)
      break
    default:
      throw unknownNode(block, steps)
  }
}

/** The depth of a subhead in the body of an article. */
const DEPTH = 3

/** Records that the lines of a block are paragraphs. */
function loseStructure(block: Block, steps: Steps, losses: LossList): void {
  const lines = filterXml(plainText(block)).split('\n')
  const kept = lines.filter((line) => line.trim() !== '').map((value) => paragraph(value))
  if (kept.length === 0) losses.lose(steps, METS_LOSSES.STRUCTURE)
  else losses.simplify(steps, METS_LOSSES.STRUCTURE, kept.map(asJson))
}

const paragraph = (value: string): { type: string; children: { type: string; value: string }[] } => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
})

function loseInFigure({ image, caption }: Figure, steps: Steps, holding: Holding): void {
  if (image !== null) loseInPicture(image, [...steps, 'image'], holding)
  heldPhrasing(caption, [...steps, 'caption'], holding)
}

function loseInPicture({ url, alt, width, height }: Picture, steps: Steps, { losses }: Holding): void {
  writtenUrl(url, [...steps, 'url'], losses)
  if (alt !== '') losses.simplify([...steps, 'alt'], METS_LOSSES.ALT, '')
  if (width !== null) losses.lose([...steps, 'width'], METS_LOSSES.PIXELS)
  if (height !== null) losses.lose([...steps, 'height'], METS_LOSSES.PIXELS)
}
