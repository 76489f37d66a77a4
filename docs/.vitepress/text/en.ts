import type { DefaultTheme, LocaleSpecificConfig } from 'vitepress'

/** Settings of the site that do not depend on the language. */
export const root = {
  title: 'banmian',
  description:
    'Restores the extracted text of a newspaper page to a typed issue and publishes it as HTML, RSS and EPUB',
}

/** The English pages, at the root. */
export const english: LocaleSpecificConfig<DefaultTheme.Config> & { label: string } = {
  label: 'English',
  lang: 'en',
  themeConfig: {
    nav: [
      {
        text: 'Guide',
        link: '/guide',
        activeMatch:
          '^/(?:quick-start|guide|feeds|books|websites|troubleshooting|your-files|archive|interchange|concepts|locales|recipes|platforms|migration|teach-your-paper)',
      },
      { text: 'Reference', link: '/schema', activeMatch: '^/(?:schema|messages|command|graphql|mappings|api)' },
      { text: 'Playground', link: '/playground' },
    ],
    sidebar: [
      {
        text: 'Use',
        items: [
          { text: 'Quick start', link: '/quick-start' },
          { text: 'Guide', link: '/guide' },
          { text: 'Your files', link: '/your-files' },
          { text: 'Websites', link: '/websites' },
          { text: 'Feeds', link: '/feeds' },
          { text: 'Books', link: '/books' },
          { text: 'Archives', link: '/archive' },
          { text: 'Newsrooms and libraries', link: '/interchange' },
          { text: 'Concepts', link: '/concepts' },
          { text: 'Locales', link: '/locales' },
          { text: 'Recipes', link: '/recipes' },
          { text: 'Platforms', link: '/platforms' },
          { text: 'Migration', link: '/migration' },
          { text: 'Teach it your paper', link: '/teach-your-paper' },
          { text: 'Playground', link: '/playground' },
          { text: 'Troubleshooting', link: '/troubleshooting' },
        ],
      },
      {
        text: 'Reference',
        items: [
          { text: 'The issue', link: '/schema' },
          { text: 'Messages', link: '/messages' },
          { text: 'The command', link: '/command' },
          { text: 'GraphQL', link: '/graphql' },
          { text: 'Formats, field by field', link: '/mappings' },
        ],
      },
      {
        text: 'API',
        collapsed: true,
        items: [
          'core',
          'core/parse',
          'core/schema',
          'core/mdast',
          'core/arguments',
          'markup',
          'html',
          'html/labels',
          'rss',
          'epub',
          'epub/labels',
          'graphql',
          'graphql/limits',
          'graphql/search',
          'archive',
          'interchange',
          'input',
          'input/pdf',
          'input/xml',
          'cli',
        ].map((name) => ({
          text: `@banmian/${name}`,
          link: `/api/@banmian/${name}`,
        })),
      },
      {
        text: 'What to expect',
        items: [
          { text: 'Accuracy', link: '/accuracy' },
          { text: 'Performance', link: '/performance' },
          { text: 'Security and privacy', link: '/security' },
          { text: 'Compatibility', link: '/compatibility' },
          { text: 'Comparison', link: '/comparison' },
        ],
      },
      {
        text: 'The project',
        items: [
          { text: 'Changelog', link: '/changelog' },
          { text: 'Decisions', link: '/decisions/' },
          { text: 'Contribute', link: 'https://github.com/banmian/banmian/blob/main/CONTRIBUTING.md' },
        ],
      },
    ],
    outline: { level: [2, 3], label: 'On this page' },
    editLink: { pattern: 'https://github.com/banmian/banmian/edit/main/docs/:path', text: 'Edit this page on GitHub' },
    footer: { message: 'MIT License. The sample page belongs to Taiyuan Daily (太原日报).' },
  },
}
