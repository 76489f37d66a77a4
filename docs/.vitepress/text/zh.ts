import type { DefaultTheme, LocaleSpecificConfig } from 'vitepress'

/** The search box in Chinese. */
export const chineseSearch: DefaultTheme.LocalSearchOptions = {
  translations: {
    button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
    modal: {
      displayDetails: '显示详情',
      resetButtonTitle: '清空',
      backButtonTitle: '返回',
      noResultsText: '没有找到',
      footer: { selectText: '打开', navigateText: '移动', closeText: '关闭' },
    },
  },
}

/** The Chinese pages, under /zh/. */
export const chinese: LocaleSpecificConfig<DefaultTheme.Config> & { label: string; link: string } = {
  label: '简体中文',
  lang: 'zh-Hans',
  link: '/zh/',
  description: '把提取出来的报纸版面文字还原成结构化的一期报纸，并发布为 HTML、RSS 和 EPUB',
  themeConfig: {
    nav: [
      {
        text: '指南',
        link: '/zh/guide',
        activeMatch:
          '^/zh/(?:quick-start|guide|feeds|books|websites|troubleshooting|your-files|archive|interchange|concepts|locales|recipes|platforms|migration|teach-your-paper)',
      },
      { text: '参考', link: '/zh/schema', activeMatch: '^/zh/(?:schema|messages|command|graphql|mappings|api)' },
      { text: '试一试', link: '/zh/playground' },
    ],
    sidebar: [
      {
        text: '使用',
        items: [
          { text: '快速开始', link: '/zh/quick-start' },
          { text: '指南', link: '/zh/guide' },
          { text: '您的文件', link: '/zh/your-files' },
          { text: '网站', link: '/zh/websites' },
          { text: '订阅源', link: '/zh/feeds' },
          { text: '电子书', link: '/zh/books' },
          { text: '存档', link: '/zh/archive' },
          { text: '新闻机构与图书馆', link: '/zh/interchange' },
          { text: '概念', link: '/zh/concepts' },
          { text: '语言惯例', link: '/zh/locales' },
          { text: '实用示例', link: '/zh/recipes' },
          { text: '平台', link: '/zh/platforms' },
          { text: '从其他工具迁移', link: '/zh/migration' },
          { text: '用自己的报纸训练', link: '/zh/teach-your-paper' },
          { text: '试一试', link: '/zh/playground' },
          { text: '疑难解答', link: '/zh/troubleshooting' },
        ],
      },
      {
        text: '参考',
        items: [
          { text: '一期报纸的结构', link: '/zh/schema' },
          { text: '提示', link: '/zh/messages' },
          { text: '命令行', link: '/zh/command' },
          { text: 'GraphQL', link: '/zh/graphql' },
          { text: '逐项对照', link: '/zh/mappings' },
          { text: 'API', link: '/zh/api/' },
        ],
      },
      {
        text: '效果与限制',
        items: [
          { text: '准确度', link: '/zh/accuracy' },
          { text: '性能', link: '/zh/performance' },
          { text: '安全与隐私', link: '/zh/security' },
          { text: '兼容性', link: '/zh/compatibility' },
          { text: '比较', link: '/zh/comparison' },
        ],
      },
      {
        text: '项目',
        items: [
          { text: '更新记录', link: '/zh/changelog' },
          { text: '设计决策（英文）', link: '/decisions/' },
          { text: '参与贡献（英文）', link: 'https://github.com/banmian/banmian/blob/main/CONTRIBUTING.md' },
        ],
      },
    ],
    editLink: { pattern: 'https://github.com/banmian/banmian/edit/main/docs/:path', text: '在 GitHub 上编辑本页' },
    outline: { level: [2, 3], label: '本页目录' },
    docFooter: { prev: '上一页', next: '下一页' },
    darkModeSwitchLabel: '外观',
    lightModeSwitchTitle: '切换到浅色',
    darkModeSwitchTitle: '切换到深色',
    sidebarMenuLabel: '目录',
    returnToTopLabel: '回到顶部',
    langMenuLabel: '切换语言',
    skipToContentLabel: '跳到正文',
    notFound: {
      title: '找不到页面',
      quote: '地址可能已更改，或输入有误。',
      linkLabel: '返回首页',
      linkText: '返回首页',
    },
    footer: { message: 'MIT 许可证。样例版面的文字属于太原日报。' },
  },
}
