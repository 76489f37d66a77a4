import { type ComputedRef, computed, type InjectionKey, inject } from 'vue'

/** The language of the pages as a BCP 47 tag, for all parts that show their text. */
export const pageLanguageKey: InjectionKey<ComputedRef<string>> = Symbol('language of the pages')

/** Returns the language of the pages, which the parser detects unless it is chosen. */
export function usePageLanguage(): ComputedRef<string> {
  return inject(
    pageLanguageKey,
    computed(() => 'zh-Hans'),
  )
}
