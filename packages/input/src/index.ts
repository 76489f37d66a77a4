export { type EncodingGuess, guessEncoding } from './encoding/guess-encoding.js'
export { InputError, type InputErrorParts } from './errors/input-error.js'
export { distinctArticles, type ImportOptions, importIssue, withoutArticles } from './import-issue.js'
export type { InputFolder, ReadOptions, ReadSourcesOptions } from './options/input-options.js'
export { detectFormat, readSources } from './read-sources.js'
export {
  readAlto,
  readDocling,
  readDotsOcr,
  readHocr,
  readMarker,
  readMets,
  readMineru,
  readMistralOcr,
  readOlmOcr,
  readPaddleOcr,
  readPage,
  readPlain,
} from './readers.js'
export type {
  DetectedFormat,
  InputFacts,
  InputFormat,
  InputLayout,
  InputLine,
  InputMessage,
  InputMessageCode,
  InputPicture,
  InputResult,
  InputSource,
} from './result/input-result.js'
export { INPUT_FORMATS } from './result/input-result.js'
