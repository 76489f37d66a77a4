import type { Article, Figure, Picture } from '@banmian/core'
import { alternativeText } from '../content/write-figure.js'
import type { RenderContext } from '../context/render-context.js'
import { absolutePictureUrl } from './absolute-urls.js'

/** A picture of an article, with its absolute URL and its alternative text. */
export interface AbsolutePicture {
  figure: Figure
  picture: Picture
}

/** Returns the pictures of an article whose absolute URL is known, in printed order. */
export function absolutePictures(article: Article, context: RenderContext): AbsolutePicture[] {
  const pictures: AbsolutePicture[] = []
  for (const block of article.body) {
    if (block.type !== 'figure' || block.image === null) continue
    const picture = context.loadedPicture(block.image, article)
    const url = picture === null ? null : absolutePictureUrl(picture.url, context)
    if (picture === null || url === null) continue
    pictures.push({ figure: block, picture: { ...picture, url, alt: alternativeText(block) } })
  }
  return pictures
}
