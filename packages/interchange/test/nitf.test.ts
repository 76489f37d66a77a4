import { fromNitf } from '../src/nitf/from-nitf.js'
import { NITF_MAPPING } from '../src/nitf/nitf-mapping.js'
import { toNitf } from '../src/nitf/to-nitf.js'
import { conversionSuite } from './conversion-suite.js'

conversionSuite({
  name: 'toNitf',
  mapping: NITF_MAPPING,
  to: toNitf,
  from: (files) => fromNitf(files.map(({ content }) => content)),
  runs: 30,
  holds: ({ pages }) => pages.some(({ articles }) => articles.length > 0),
})
