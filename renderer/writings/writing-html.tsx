import { renderToStaticMarkup } from 'react-dom/server';
import type { Field, Venue } from '../../shared/model/venue';
import { readTitle } from '../../shared/text/write-out';
import type { Texts } from './use-desk';
import { FieldElements, WritingArticle } from './writing-article';

const PAGE_STYLE = `
body { max-width: 40rem; margin: 3rem auto; padding: 0 1.25rem; font: 1.125rem/1.6 Georgia, 'Noto Serif', serif; color: #2a241e; background: #fffdf8; }
h1, h2, h3 { line-height: 1.25; }
blockquote { margin-left: 0; padding-left: 1rem; border-left: 3px solid #8f8272; }
mark { background: #f7e2a6; color: #4a3504; }
table { border-collapse: collapse; } th, td { padding: 0.25rem 0.75rem; border: 1px solid #8f8272; text-align: left; }
@media (prefers-color-scheme: dark) { body { color: #f0e7da; background: #1d1a17; } a { color: #93c9b2; } mark { background: #5a4718; color: #fbeec6; } }
`;

/** The writing as HTML for the clipboard. */
export function renderForClipboard(venue: Venue, texts: Texts): string {
  return renderToStaticMarkup(<WritingArticle venue={venue} texts={texts} />);
}

export function renderFieldForClipboard(field: Field, text: string): string {
  return renderToStaticMarkup(<FieldElements field={field} text={text} />);
}

/** A page of its own, with nothing to load from anywhere. */
export function renderHtmlPage(venue: Venue, texts: Texts, language: string): string {
  const title = readTitle(venue, texts);
  const page = renderToStaticMarkup(
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === '' ? venue.name : title}</title>
        <style>{PAGE_STYLE}</style>
      </head>
      <body>
        <main>
          <WritingArticle venue={venue} texts={texts} />
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>\n${page}\n`;
}
