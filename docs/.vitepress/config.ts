import { transformerTwoslash } from '@shikijs/vitepress-twoslash'
import { defineConfig } from 'vitepress'
import { generate } from './generate/generate.js'
import { withStylesFirst } from './loading-order.js'
import { withPolicy } from './policy.js'
import { search } from './search/settings.js'
import { english, root } from './text/en.js'
import { chinese } from './text/zh.js'

const repository = 'https://github.com/banmian/banmian'

/** The base path of the site. GitHub Pages serves a project below its name. */
const base = process.env['DOCS_BASE'] ?? '/'
const site = new URL(base, process.env['DOCS_ORIGIN'] ?? 'https://banmian.github.io').href

await generate(site)

export default defineConfig({
  ...root,
  base,
  cleanUrls: true,
  lastUpdated: false,
  srcExclude: ['test/**', 'README.md'],
  ignoreDeadLinks: false,
  locales: { root: english, zh: chinese },
  // A type error in a fence of `ts twoslash` fails the build.
  markdown: { codeTransformers: [transformerTwoslash()] },
  sitemap: { hostname: site },
  themeConfig: {
    logo: { src: '/logo.svg', width: 26, height: 26 },
    socialLinks: [{ icon: 'github', link: repository, ariaLabel: 'GitHub' }],
    search: { provider: 'local', options: search },
    // This function is copied into the site as text, so it cannot use anything outside. Some pages
    // are in English only.
    i18nRouting: (_, route, target) => {
      const path = route.data.relativePath.replace(/^zh\//, '').replace(/(?:index)?\.md$/, '')
      const language = target === 'root' ? '' : `${target}/`
      const single = /^(?:decisions\/|api\/.)/.test(path)
      return `/${language}${single && language ? '' : path}`
    },
  },
  head: [
    ['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}logo.svg` }],
    ['meta', { property: 'og:type', content: 'website' }],
    ['meta', { property: 'og:image', content: `${site}social.png` }],
    ['meta', { name: 'twitter:card', content: 'summary_large_image' }],
  ],
  transformPageData(page, { siteConfig }) {
    const path = page.relativePath.replace(/(?:index)?\.md$/, '')
    page.frontmatter['head'] = [
      ...(page.frontmatter['head'] ?? []),
      ['link', { rel: 'canonical', href: site + path }],
      ['meta', { property: 'og:title', content: page.title || siteConfig.site.title }],
      ['meta', { property: 'og:description', content: page.description || root.description }],
      ['meta', { property: 'og:url', content: site + path }],
    ]
  },
  // Runs on build only, so the development server keeps its sockets.
  transformHtml: (html) => withPolicy(withStylesFirst(html)),
})
