// Import rules of the packages. `npm run check` runs them over the sources of every package.
export default {
  forbidden: [
    {
      name: 'no-file-cycle',
      comment: 'Files must not import each other in a circle, not even for types.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-folder-cycle',
      comment: 'Imports between folders go one way: if one folder uses another, the other must not use it.',
      severity: 'error',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-sibling-below',
      comment: '@banmian/core and @banmian/markup are the base: they import no other package of the repository.',
      severity: 'error',
      from: { path: '^packages/(core|markup)/src' },
      to: { path: ['^packages/', '@banmian/'], pathNot: '^packages/$1/' },
    },
    {
      name: 'only-public-exports',
      comment: 'A package uses its siblings through their public exports, never through their sources.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/src' },
      to: { path: '^packages/[^/]+/src', pathNot: '^packages/$1/' },
    },
    {
      name: 'nothing-imports-the-index',
      comment: 'src/index.ts only exports; a file of the package imports the file that defines what it needs.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/src' },
      to: { path: '^packages/$1/src/index\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'default'] },
  },
}
