import { defineConfig } from 'vitepress'
import { policy } from './policy.js'
import { english, root } from './text/en.js'
import { chinese } from './text/zh.js'

export default defineConfig({
  ...root,
  cleanUrls: true,
  // Relative to this folder's parent: every page is a Markdown file under docs/.
  srcExclude: ['test/**', 'README.md'],
  ignoreDeadLinks: false,
  locales: { root: english, zh: chinese },
  themeConfig: {
    logo: '/logo.svg',
    socialLinks: [{ icon: 'github', link: 'https://github.com/banmian/banmian' }],
  },
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: '/logo.svg' }]],
  // Runs on build only, so the development server keeps its sockets.
  transformHead: () => [['meta', { 'http-equiv': 'Content-Security-Policy', content: policy }]],
})
