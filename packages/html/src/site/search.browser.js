/* global PagefindUI */
/**
 * Starts the user interface of Pagefind. An inline script would need a looser
 * Content-Security-Policy.
 */
document.getElementById('search').textContent = ''
new PagefindUI({ element: '#search', showSubResults: false, showImages: false, resetStyles: false })
document.querySelector('#search input').setAttribute('aria-label', document.currentScript.dataset.label)
