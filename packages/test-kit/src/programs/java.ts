import { createRequire } from 'node:module'
import { dirname } from 'node:path'

const require = createRequire(import.meta.url)

/** Returns the folder of a package that npm has installed. */
export const packageFolder = (name: string): string => dirname(require.resolve(`${name}/package.json`))

/** Options of Java for a run of seconds, which ends before the second compiler pays off. */
export const SHORT_RUN: readonly string[] = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC']
