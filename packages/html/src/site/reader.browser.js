/**
 * Adds buttons for the text size and the color scheme, and stores both settings for the next page.
 * A page without this script has no buttons. It runs before the page is shown, so that nothing
 * flickers. It sends nothing, and reads nothing but its two settings.
 */
;(() => {
  const { larger, smaller, scheme } = document.currentScript.dataset
  const root = document.documentElement
  const sizes = [87.5, 100, 112.5, 125, 150]
  const get = (key) => {
    try {
      return localStorage.getItem(`banmian-${key}`)
    } catch {
      return null
    }
  }
  const set = (key, value) => {
    try {
      localStorage.setItem(`banmian-${key}`, value)
    } catch {}
  }
  let size = sizes.includes(Number(get('size'))) ? Number(get('size')) : 100
  const show = () => root.style.setProperty('--reader-size', `${size}%`)
  if (size !== 100) show()
  if (/^(light|dark)$/.test(get('scheme'))) root.dataset.scheme = get('scheme')
  document.addEventListener('DOMContentLoaded', () => {
    const tools = document.createElement('div')
    tools.className = 'tools'
    const button = (text, label, act) => {
      const one = document.createElement('button')
      one.type = 'button'
      one.title = label
      for (const [key, value, words] of [
        ['ariaHidden', 'true', text],
        ['className', 'unseen', label],
      ])
        one.append(Object.assign(document.createElement('span'), { [key]: value, textContent: words }))
      one.addEventListener('click', act)
      tools.append(one)
    }
    const resize = (step) => () => {
      size = sizes[Math.min(sizes.length - 1, Math.max(0, sizes.indexOf(size) + step))]
      set('size', size)
      show()
    }
    button('A−', smaller, resize(-1))
    button('A+', larger, resize(1))
    button('◐', scheme, () => {
      const dark = root.dataset.scheme
        ? root.dataset.scheme === 'dark'
        : matchMedia('(prefers-color-scheme: dark)').matches
      root.dataset.scheme = dark ? 'light' : 'dark'
      set('scheme', root.dataset.scheme)
    })
    document.querySelector('nav.site')?.append(tools)
  })
})()
