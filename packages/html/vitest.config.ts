import { defineConfig } from 'vitest/config'
import { cssTextForTests } from './css-text.js'

export default defineConfig({ plugins: [cssTextForTests] })
