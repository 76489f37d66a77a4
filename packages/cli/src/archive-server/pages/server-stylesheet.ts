import { renderStylesheet } from '@banmian/html'

/** Rules of the server's own pages, in the colors and fonts of the theme. */
const CSS = `
.search-form {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
  gap: 0.75rem 1.25rem;
  align-items: end;
  font-family: var(--sans);
  font-size: 0.9375rem;
}
.search-form > .wide {
  grid-column: 1 / -1;
}
.search-form label,
.query-form label {
  display: block;
  color: var(--quiet);
  font-size: 0.875rem;
}
:is(.search-form, .query-form) :is(input, select, textarea, button) {
  inline-size: 100%;
  min-block-size: 2.75rem;
  padding: 0.25rem 0.75rem;
  border: 1px solid var(--quiet);
  border-radius: var(--radius);
  background: var(--paper);
  color: var(--ink);
  font: inherit;
}
.query-form textarea {
  min-block-size: 16rem;
  font-family: monospace;
}
:is(.search-form, .query-form) button {
  border-color: var(--accent);
  background: var(--accent);
  color: var(--paper);
  font-weight: 700;
  cursor: pointer;
}
.hint {
  color: var(--quiet);
  font-size: 0.8125rem;
}
.problem {
  margin-block: 1.5rem;
  padding: 0.75rem 1rem;
  border-inline-start: 3px solid var(--accent);
  background: var(--wash);
}
.found {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 1rem 3rem;
  margin-block-start: 2rem;
}
@media (min-width: 52rem) {
  .found {
    grid-template-columns: minmax(0, 1fr) 14rem;
  }
}
.found h2 {
  margin-block: 0 0.75rem;
  font-size: 1.125rem;
}
.found h3 {
  margin-block: 1rem 0.25rem;
  font-size: 0.9375rem;
}
.entries p a {
  font-size: 0.9375rem;
  font-weight: 400;
}
.entries .snippet {
  display: block;
  color: var(--ink);
  font-size: 1rem;
}
mark {
  background: none;
  color: var(--accent);
  font-weight: 700;
}
.facets ul,
.active {
  padding: 0;
  list-style: none;
  font-family: var(--sans);
  font-size: 0.9375rem;
}
.active {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.25rem;
  margin-block-start: 1rem;
}
.result {
  overflow: auto;
  padding: 1rem;
  background: var(--wash);
  font-size: 0.875rem;
}
.own {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.25rem;
  margin-block-start: 2rem;
  padding: 0;
  list-style: none;
  font-family: var(--sans);
  font-size: 0.9375rem;
}
.reading ~ footer > .own {
  justify-content: center;
}
`

let stylesheet: string | null = null

/** Returns the style sheet of all pages. */
export function serverStylesheet(): string {
  stylesheet ??= renderStylesheet({ css: CSS })
  return stylesheet
}
