import { type Article, plainText } from '@banmian/core'

/**
 * Returns an article's text without its main headline and without white space, in printed order.
 */
export function expectedContent({ headline, bylines, body, dateline }: Article): string {
  const placed = (placement: string) => bylines.filter((one) => one.placement === placement).map(({ text }) => text)
  return [
    ...(headline.main === null ? [] : [headline.kicker]),
    ...(headline.main === null ? [] : [headline.deck]),
    ...placed('head'),
    ...body.map((block) => plainText(block)),
    ...(dateline?.placement === 'tail' ? [dateline.text] : []),
    ...placed('tail'),
  ]
    .join('')
    .replace(/\s/g, '')
}
