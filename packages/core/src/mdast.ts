export { toMdast } from './mdast/to-mdast.js'
