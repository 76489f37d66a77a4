import { fromNewsMl, NEWSML_MAPPING, toNewsMl } from '../src/index.js'
import { conversionSuite } from './conversion-suite.js'

conversionSuite({
  name: 'toNewsMl with NITF',
  mapping: NEWSML_MAPPING,
  to: toNewsMl,
  from: fromNewsMl,
  runs: 30,
})

conversionSuite({
  name: 'toNewsMl with XHTML',
  mapping: NEWSML_MAPPING,
  to: (issue) => toNewsMl(issue, { content: 'xhtml' }),
  from: fromNewsMl,
  runs: 30,
})
