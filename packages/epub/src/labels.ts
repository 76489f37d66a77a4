export { epubLabelsIn } from './languages/epub-labels-in.js'
