/** The margins that the reader of the playground adds to chapters, as a style sheet. */
export const PAGE_MARGINS = 'html { padding: 1.5rem clamp(1rem, 6%, 4rem) }'
