import { oneOf, runCommand, textOf } from '../../../tools/run-command.js'
import { calibrationOf } from '../evaluation/calibration.js'
import { parserWith, shippedParser } from '../evaluation/evaluate.js'
import { readFolders } from '../pairs/read-folder.js'
import { TrainingDataError } from '../training/pages/training-data.js'
import { readWeights } from '../training/read-weights.js'

await runCommand({
  name: 'npm run model:calibrate --',
  about: 'Prints how often the parser is right at each confidence, and by each rule, in percent.',
  operands: 'FOLDER…',
  options: {
    weights: { value: 'FILE', about: 'Weights to use in place of those of the built package.' },
    language: { value: 'given|auto', about: 'Give the parser the language, or detect it; by default auto.' },
  },
  dataErrors: [TrainingDataError],
  run(folders, options) {
    const pages = readFolders(folders).map(({ page }) => page)
    const file = textOf(options['weights'])
    const language = oneOf('language', options['language'], ['given', 'auto'], 'auto')
    const parser = file === null ? shippedParser : parserWith(readWeights(file))
    console.error(`${pages.length} pages`)
    console.log(calibrationOf(pages, parser, language === 'given'))
  },
})
