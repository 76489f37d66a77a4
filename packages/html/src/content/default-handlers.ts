import { blockHandlers } from './block-handlers.js'
import { phrasingHandlers } from './phrasing-handlers.js'
import type { Handlers } from './render-node.js'

/** The default handler for each type of node, which a handler of the caller's own can call. */
export const defaultHandlers: Handlers = /* @__PURE__ */ Object.assign({}, blockHandlers, phrasingHandlers)
