import type { PortfolioDesign } from '../../model/portfolio';

const INKS: Readonly<Record<PortfolioDesign, string>> = {
  warm: '--paper: #fffdf8; --ink: #26211c; --soft: #5d544a; --line: #d3c9ba; --accent: #245a4b',
  plain: '--paper: #fff; --ink: #16181a; --soft: #555b60; --line: #d3d6d8; --accent: #2b5673',
  formal: '--paper: #fdfdfb; --ink: #1c1b22; --soft: #565460; --line: #d6d3cc; --accent: #2c3557',
};

const FACES: Readonly<Record<PortfolioDesign, string>> = {
  warm: "'Source Serif 4', Georgia, 'Noto Serif', serif",
  plain: "'Source Sans 3', 'Segoe UI', 'Noto Sans', sans-serif",
  formal: "'EB Garamond', Garamond, Georgia, serif",
};

/** The look of the page by itself: light and dark, on paper and on a telephone. */
export function writePageStyle(design: PortfolioDesign): string {
  return `
:root { ${INKS[design]}; color-scheme: light dark; }
@media (prefers-color-scheme: dark) { :root { --paper: #1d1a17; --ink: #f0e7da; --soft: #b8ab9b; --line: #4a433b; --accent: #93c9b2; } }
* { box-sizing: border-box; }
body { max-width: 44rem; margin: 4rem auto; padding: 0 1.25rem; background: var(--paper); color: var(--ink); font: 1.125rem/1.6 ${FACES[design]}; overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; }
h1 { font-size: 2.75rem; margin: 0 0 0.5rem; }
h2 { font-size: 1.875rem; margin: 4rem 0 1.25rem; padding-top: 1.25rem; border-top: 2px solid var(--accent); }
h3 { font-size: 1.375rem; margin: 2.5rem 0 0.25rem; }
h4 { font-size: 1.125rem; margin: 1.75rem 0 0.25rem; }
p { margin: 0.75rem 0; }
a { color: var(--accent); }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
header p { color: var(--soft); margin: 0.25rem 0; }
nav ul { padding: 0; list-style: none; }
.note, figcaption { color: var(--soft); font: 0.9375rem/1.45 'Source Sans 3', 'Segoe UI', sans-serif; }
.note { display: block; }
.question { margin: 1.5rem 0 0.25rem; color: var(--accent); font-style: italic; }
.label { margin: 1rem 0 0; font-weight: 600; }
.label + ul { margin-top: 0.25rem; }
figure { margin: 1.25rem 0; }
svg { display: block; width: 100%; height: auto; }
blockquote { margin: 0; padding-left: 1rem; border-left: 3px solid var(--accent); font-style: italic; }
.photos { display: flex; flex-wrap: wrap; gap: 0.75rem; }
.photos figure { flex: 1 1 14rem; margin: 0.5rem 0; }
.photos img { display: block; width: 100%; height: auto; max-height: 32rem; object-fit: contain; object-position: left; border-radius: 3px; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: 1.25rem; }
.figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.figures dd { margin: 0; } .figures strong { display: block; color: var(--accent); font-size: 2.25rem; line-height: 1.1; }
table { width: 100%; border-collapse: collapse; font-size: 1rem; } th, td { padding: 0.375rem 0.75rem 0.375rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
.skip { position: absolute; left: -999rem; } .skip:focus { position: static; }
@media print { body { margin: 0; max-width: none; } h2 { break-before: page; } figure { break-inside: avoid; } }
`;
}
