import type { Theme } from 'vitepress'
import theme from 'vitepress/theme-without-fonts'
import Pipeline from './figures/Pipeline.vue'
import './style.css'

export default {
  extends: theme,
  enhanceApp({ app }) {
    app.component('Pipeline', Pipeline)
  },
} satisfies Theme
