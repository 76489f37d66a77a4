export { labelsIn, pageLabelsIn } from './languages/labels-in.js'
