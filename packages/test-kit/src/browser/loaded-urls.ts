/** An element of a page, a book or a feed, from whichever parser. */
export interface ParsedElement {
  name: string
  attributes: Readonly<Record<string, string>>
  /** Text that it contains, which matters for `style`. */
  text: string
}

/** Attributes whose URL is loaded without a click, on any element. */
const LOADING = [
  'src',
  'poster',
  'background',
  'data',
  'manifest',
  'codebase',
  'archive',
  'longdesc',
  'dynsrc',
  'lowsrc',
]
/** Relations of `link` whose target is not loaded. */
const NOT_LOADED = /^(?:canonical|alternate|prev|next|author|license|self|related|hub|current|(?:prev|next)-archive)$/
/** Elements whose `href` is loaded. */
const LOADING_HREF = /^(?:link|image|use|feimage|script|itunes:image)$/i
/** Elements of feeds and sitemaps whose attribute `url` or text is the URL of a picture. */
const FEED_PICTURE = /^(?:media:content|media:thumbnail|enclosure)$/

/** Names of metadata whose content is the URL of a picture. */
const PICTURE_OF_PAGE = /^(?:og:image(?::(?:secure_)?url)?|twitter:image(?::src)?)$/

/**
 * Returns the URLs that a browser, an e-book reader or a feed reader loads without a click when it
 * shows some elements, and those that a service loads to show a preview.
 */
export function loadedUrls(elements: Iterable<ParsedElement>): string[] {
  const urls: string[] = []
  const add = (value: string | undefined): void => {
    if (value !== undefined) urls.push(value)
  }
  for (const { name, attributes, text } of elements) {
    for (const attribute of LOADING) add(attributes[attribute])
    for (const set of [attributes['srcset'], attributes['imagesrcset']])
      if (set !== undefined) urls.push(...set.split(',').map((one) => one.trim().split(/\s+/)[0] ?? ''))
    const isLink = name === 'link' && NOT_LOADED.test(attributes['rel'] ?? '')
    if (LOADING_HREF.test(name) && !isLink) {
      add(attributes['href'])
      add(attributes['xlink:href'])
    }
    if (PICTURE_OF_PAGE.test(attributes['property'] ?? attributes['name'] ?? '')) add(attributes['content'])
    if (attributes['http-equiv'] !== undefined) add(/url=(.*)$/i.exec(attributes['content'] ?? '')?.[1])
    for (const css of [attributes['style'] ?? '', name === 'style' ? text : '']) urls.push(...urlsInCss(css))
    if (FEED_PICTURE.test(name)) add(attributes['url'])
    if (name === 'image:loc' || name === 'logo') add(text)
  }
  return urls
}

/** Returns the URLs that a style sheet loads. */
export const urlsInCss = (css: string): string[] =>
  [...css.matchAll(/url\(\s*["']?([^"')]*)|@import\s+["']([^"']*)/gi)].map(([, url, imported]) => url ?? imported ?? '')
