/** The look of the page: light and dark as the system wants it, and A4 on paper. Named by its hash, so that no other style counts. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fff; --card: #f6f7f9; --ink: #1b1f24; --ink-2: #4b5563; --line: #d3d8de; --link: #0b5cad; --head: #eef1f5;
  --good: #12653a; --fair: #7a4b00; --bad: #a61b1b; --good-bg: #e2f4e8; --fair-bg: #fdf0d5; --bad-bg: #fbe4e2;
  --c-done: #2f8f5b; --c-ongoing: #4c9fc2; --c-in-progress: #e0a63a; --c-not-started: #d9743f; --c-left-out: #b23a3a;
  --c-unreadable: #7d5ba6; --c-not-applicable: #a3aab4; --c-bar: #2f6fb3; --c-bar-2: #9db9da;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181c; --card: #1e2329; --ink: #e7eaee; --ink-2: #aab3be; --line: #3a424c; --link: #7db7f5; --head: #262c34;
    --good: #7fd6a3; --fair: #f0c271; --bad: #ff9d94; --good-bg: #17392a; --fair-bg: #40310f; --bad-bg: #47201e;
    --c-done: #4cb27a; --c-ongoing: #5fb0d4; --c-in-progress: #e5b453; --c-not-started: #e58a57; --c-left-out: #d86161;
    --c-unreadable: #a98bd0; --c-not-applicable: #737c88; --c-bar: #5d9be0; --c-bar-2: #3f5f86;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 90rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 "Segoe UI", system-ui, -apple-system, Roboto, "Noto Sans", Arial, sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 0 0 .5rem; }
p { margin: .25rem 0; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.quiet { color: var(--ink-2); }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .25rem .75rem; z-index: 3; }
nav ul { list-style: none; margin: .5rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
.totals { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: .75rem; margin: 1rem 0; padding: 0; }
.totals div { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .6rem .8rem; }
.totals dt { color: var(--ink-2); font-size: .875rem; }
.totals dd { margin: 0; font-size: 1.4rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.notes { background: var(--card); border: 1px solid var(--line); border-left: .3rem solid var(--link); border-radius: .25rem;
  padding: .5rem 1rem .5rem 2rem; margin: .5rem 0; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(34rem, 100%), 1fr)); gap: 1rem; align-items: start; }
figure { margin: 0; padding: .8rem; background: var(--card); border: 1px solid var(--line); border-radius: .5rem; break-inside: avoid; }
figure.across { grid-column: 1 / -1; }
figure svg { width: 100%; height: auto; display: block; }
figcaption { font-weight: 600; margin-bottom: .4rem; }
.scroll { position: relative; overflow: auto; max-height: 85vh; border: 1px solid var(--line); border-radius: .35rem; }
table { border-collapse: separate; border-spacing: 0; width: 100%; font-size: .9rem; font-variant-numeric: tabular-nums; }
th, td { padding: .35rem .6rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { position: sticky; top: 0; background: var(--head); z-index: 2; vertical-align: bottom; font-weight: 600; }
tbody th { font-weight: 500; background: var(--paper); min-width: 10rem; }
.wide tbody th, .wide thead th:first-child { position: sticky; left: 0; z-index: 1; border-right: 1px solid var(--line); }
.wide thead th:first-child { z-index: 3; }
.wide td, .wide thead th:not(:first-child) { text-align: center; padding: .3rem .35rem; }
.wide thead th:not(:first-child) button { justify-content: center; }
tbody tr:hover td, tbody tr:hover th { background: var(--card); }
.right { text-align: right; }
.whole { white-space: nowrap; }
.path { overflow-wrap: anywhere; min-width: 9rem; }
thead button { all: unset; cursor: pointer; display: flex; gap: .3rem; width: 100%; }
thead .right button { justify-content: flex-end; }
thead button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
thead button::after { content: "↕"; color: var(--ink-2); font-weight: 400; }
[aria-sort="ascending"] button::after { content: "↑"; color: inherit; }
[aria-sort="descending"] button::after { content: "↓"; color: inherit; }
.tone { white-space: nowrap; border-radius: .25rem; padding: .05rem .4rem; display: inline-block; }
.good { color: var(--good); background: var(--good-bg); }
.fair { color: var(--fair); background: var(--fair-bg); }
.bad { color: var(--bad); background: var(--bad-bg); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.tools { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin: .4rem 0; }
.tools input { font: inherit; padding: .3rem .6rem; border: 1px solid var(--ink-2); border-radius: .3rem; background: var(--paper);
  color: var(--ink); min-width: min(22rem, 100%); }
summary { cursor: pointer; }
summary h2 { display: inline; }
details { margin: 1.5rem 0 0; }
footer { margin-top: 2rem; padding-top: .75rem; border-top: 1px solid var(--line); font-size: .875rem; color: var(--ink-2); }
@media print {
  @page { size: A4 landscape; margin: 15mm; }
  :root { color-scheme: light; --paper: #fff; --card: #fff; --ink: #000; --ink-2: #333; --line: #999; --link: #000; --head: #eee;
    --good: #000; --fair: #000; --bad: #000; --good-bg: #fff; --fair-bg: #fff; --bad-bg: #fff;
    --c-done: #2f8f5b; --c-ongoing: #4c9fc2; --c-in-progress: #e0a63a; --c-not-started: #d9743f; --c-left-out: #b23a3a;
    --c-unreadable: #7d5ba6; --c-not-applicable: #a3aab4; --c-bar: #2f6fb3; --c-bar-2: #9db9da; }
  body { max-width: none; padding: 0; font-size: 9pt; }
  nav, .tools, .skip, thead button::after { display: none; }
  .scroll { overflow: visible; max-height: none; border: 0; }
  table { font-size: 7.5pt; border-collapse: collapse; }
  th, td { padding: 1.2mm 1mm; border: .2mm solid #999; }
  thead { display: table-header-group; }
  thead th, .wide tbody th { position: static; }
  .wide td, .wide thead th:not(:first-child) { padding: .8mm .2mm; font-size: 6pt; }
  tbody th { min-width: 0; }
  tr { break-inside: avoid; }
  h2 { break-after: avoid; }
  .charts { grid-template-columns: 1fr 1fr; }
}
`;
