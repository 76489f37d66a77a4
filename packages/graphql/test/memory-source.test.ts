import { issueSourceSuite } from '@banmian/test-kit'
import { memorySource } from '../src/index.js'

issueSourceSuite('memorySource', (issues) => memorySource(issues))
