import { defineConfig } from 'vitest/config'
import { sharedTests } from '../vitest.library.js'

export default defineConfig({ test: sharedTests() })
