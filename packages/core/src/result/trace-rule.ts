/** The rule by which characters became a part of the issue. */
export type TraceRule =
  // What a page prints of itself and its issue.
  | 'front-matter'
  | 'furniture'
  | 'page-name'
  // Markup around the text, and what a tool writes between two pages.
  | 'markup'
  | 'page-break'
  // Headlines.
  | 'headline'
  | 'deck'
  | 'kicker-above'
  | 'kicker-fused'
  | 'kicker-displaced'
  | 'rubric'
  // Bodies.
  | 'paragraph'
  | 'paragraph-rejoined'
  | 'subhead'
  | 'table'
  | 'list'
  | 'blockquote'
  | 'thematic-break'
  | 'break-between-articles'
  // Hyphens that only the end of a line printed. Their part is without them.
  | 'hyphen'
  // Pictures.
  | 'image'
  | 'image-title'
  | 'caption'
  | 'caption-below-image'
  | 'credit-below-image'
  // Credits, datelines and references.
  | 'byline-above'
  | 'credit-at-end'
  | 'dateline-at-end'
  | 'continuation'
  // What a catalog knows of an article.
  | 'imported'
  // Text that has no field.
  | 'unplaced'
  | 'link-unplaced'
