import { TEI_MAPPING, toTei } from '../src/index.js'
import { conversionSuite } from './conversion-suite.js'

conversionSuite({ name: 'toTei', mapping: TEI_MAPPING, to: toTei, runs: 30 })
