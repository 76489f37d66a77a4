/* global PagefindUI */
/**
 * Starts the user interface of Pagefind. An inline script would need a looser
 * Content-Security-Policy.
 */
document.getElementById('search').textContent = ''
const { label, texts } = document.currentScript.dataset
new PagefindUI({
  element: '#search',
  showSubResults: false,
  showImages: false,
  resetStyles: false,
  translations: JSON.parse(texts),
})
document.querySelector('#search input').setAttribute('aria-label', label)
