import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Most tests start the command as a process, which takes its time where many run.
    testTimeout: 60_000,
    // Otherwise it loads another copy of graphql than the packages of the repository.
    server: { deps: { inline: ['graphql-http'] } },
  },
})
