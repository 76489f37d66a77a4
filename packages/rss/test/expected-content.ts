import { type Article, plainText } from '@banmian/core'

/** All characters but blanks of an article's text, in the order in which it was printed; the headline proper is the title's. */
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
