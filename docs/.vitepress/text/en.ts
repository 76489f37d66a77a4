import type { DefaultTheme, LocaleSpecificConfig } from 'vitepress'

/** What holds for the whole site, whatever the language. */
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
      { text: 'Guide', link: '/guide' },
      { text: 'Playground', link: '/playground' },
      { text: 'Decisions', link: '/decisions/' },
    ],
    sidebar: [
      {
        text: 'Use',
        items: [
          { text: 'Guide', link: '/guide' },
          { text: 'Playground', link: '/playground' },
        ],
      },
      {
        text: 'Contributing',
        items: [
          { text: 'Decisions', link: '/decisions/' },
          { text: '0001 The body is mdast', link: '/decisions/0001-body-is-mdast' },
          { text: '0002 Our own serializers', link: '/decisions/0002-own-serializers' },
          { text: '0003 Identifiers', link: '/decisions/0003-identifiers' },
          { text: '0004 npm workspaces', link: '/decisions/0004-npm-workspaces-toolchain' },
        ],
      },
    ],
    footer: { message: 'MIT License. The sample page belongs to Taiyuan Daily (太原日报).' },
  },
}
