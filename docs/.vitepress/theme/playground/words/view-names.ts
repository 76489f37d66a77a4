/** The views of the result, in the order of their tabs. */
export const viewNames = ['restored', 'why', 'messages', 'markdown', 'json', 'html', 'feed', 'book', 'query'] as const

/** Name of a view of the result. */
export type ViewName = (typeof viewNames)[number]
