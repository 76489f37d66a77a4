import { blocks } from './blocks.js'
import type { Handlers } from './nodes.js'
import { runningText } from './running-text.js'

/** How each type of node is written unless told otherwise; what a handler of your own can fall back on. */
export const defaultHandlers: Handlers = /* @__PURE__ */ Object.assign({}, blocks, runningText)
