import { defineConfig } from 'vitest/config'

// A browser on a busy machine takes its time; what it shows decides, not how soon.
export default defineConfig({ test: { testTimeout: 30_000, hookTimeout: 60_000 } })
