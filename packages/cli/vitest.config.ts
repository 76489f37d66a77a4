import { defineConfig } from 'vitest/config'

// Most tests start the command as a process, which takes its time where many run.
export default defineConfig({ test: { testTimeout: 60_000 } })
