/**
 * Measures the tasks of one work in a separate process. Prints as JSON the median time of each
 * task in milliseconds. Arguments: package, work, and the options of the scale as JSON.
 */
import { benchmarks } from './benchmarks.js'
import { mediansOf } from './measure.js'
import { type ScaleOptions, scaleOf } from './scale.js'

const [packageName, work, scale] = process.argv.slice(2) as [string, string, string]
const options: ScaleOptions = JSON.parse(scale)
const made = await (await benchmarks[packageName]!())[work]!(scaleOf(options))
const medians = await mediansOf(made, options.smoke)
console.log(JSON.stringify(Object.fromEntries(medians)))
