import TwoslashFloatingVue from '@shikijs/vitepress-twoslash/client'
import '@shikijs/vitepress-twoslash/style.css'
import type { Theme } from 'vitepress'
import theme from 'vitepress/theme-without-fonts'
import ModelPicture from './figures/ModelPicture.vue'
import Pipeline from './figures/Pipeline.vue'
import PlaygroundLink from './playground/PlaygroundLink.vue'
import './style.css'

export default {
  extends: theme,
  enhanceApp({ app }) {
    app.use(TwoslashFloatingVue)
    app.component('Pipeline', Pipeline)
    app.component('ModelPicture', ModelPicture)
    app.component('PlaygroundLink', PlaygroundLink)
  },
} satisfies Theme
