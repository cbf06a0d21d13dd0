/** How the page looks, on a telephone, a laptop and paper. Its hash stands in the page's content policy. */
export const pageStyle = `
:root { color-scheme: light; --ink: #1b2430; --soft: #4b5766; --line: #8a96a3; --paper: #f4f6f8; --brand: #0b5cab; --stop: #9c1c1c; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.5 system-ui, "Segoe UI", "Noto Sans", "Noto Sans Arabic", "Noto Sans SC", Arial, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: .5rem 0 .25rem; }
h2 { font-size: 1.15rem; line-height: 1.3; margin: 0 0 .5rem; }
p { margin: .5rem 0; overflow-wrap: anywhere; }
.soft { color: var(--soft); }
.card { background: #fff; border: 1px solid #d5dbe1; border-radius: 8px; padding: 1rem; margin: 1rem 0; }
.never { border-inline-start: 5px solid var(--stop); padding-inline-start: .75rem; font-weight: 600; }
dl { display: grid; grid-template-columns: minmax(7rem, auto) 1fr; gap: .25rem 1rem; margin: 0; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
fieldset { border: 0; margin: .75rem 0; padding: 0; min-width: 0; }
legend, .label { font-weight: 600; padding: 0; display: block; margin-top: .75rem; }
.choice { display: flex; align-items: flex-start; gap: .6rem; min-height: 44px; padding: .5rem .25rem; cursor: pointer; }
.choice input { inline-size: 1.4rem; block-size: 1.4rem; margin: .05rem 0 0; flex: none; accent-color: var(--brand); }
input[type=text], input[type=email], input[type=date], textarea, select { width: 100%; min-height: 44px; padding: .5rem; border: 1px solid var(--line); border-radius: 6px; background: #fff; color: inherit; font: inherit; }
textarea { min-height: 6rem; resize: vertical; field-sizing: content; }
button { min-height: 44px; padding: .5rem 1.1rem; border: 1px solid var(--line); border-radius: 6px; background: #fff; color: inherit; font: inherit; cursor: pointer; }
button.main { background: var(--brand); border-color: var(--brand); color: #fff; font-weight: 600; }
button.quiet { border-color: transparent; color: var(--brand); padding-inline: .25rem; text-decoration: underline; }
:focus-visible { outline: 3px solid var(--brand); outline-offset: 2px; }
.actions { display: flex; flex-wrap: wrap; gap: .75rem; margin: .75rem 0; }
summary { cursor: pointer; min-height: 44px; padding: .5rem 0; font-weight: 600; }
li { margin: .25rem 0; }
.stop { color: var(--stop); font-weight: 600; }
.identity { font-size: .8rem; color: var(--soft); overflow-wrap: anywhere; }
[hidden] { display: none !important; }
@media print {
  body { background: #fff; font-size: 11pt; }
  main { max-width: none; padding: 0; }
  .card { border-color: #999; break-inside: avoid; padding: .5rem; margin: .5rem 0; }
  .choice { min-height: 0; padding: .1rem 0; }
  .screen, details { display: none !important; }
  .part-of-na { display: block !important; }
  textarea { min-height: 4.5rem; }
}
`;
