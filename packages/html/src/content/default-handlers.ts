import { blocks } from './block-handlers.js'
import type { Handlers } from './render-node.js'
import { runningText } from './phrasing-handlers.js'

/** How each type of node is written unless told otherwise; what a handler of your own can fall back on. */
export const defaultHandlers: Handlers = /* @__PURE__ */ Object.assign({}, blocks, runningText)
