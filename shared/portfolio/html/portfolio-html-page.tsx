import { flowPortfolio, type FlowPart } from '../flow-portfolio';
import type { PortfolioDocument } from '../portfolio-document';
import { FlowElement, Tongues, type PhotoSource } from './flow-elements';
import { writePageStyle } from './page-style';

/** The portfolio as a page of its own, with nothing to load from anywhere but its photos. */
export function PortfolioHtmlPage({
  document,
  photoSource,
}: {
  document: PortfolioDocument;
  photoSource: PhotoSource;
}) {
  const { cover, contents, language, title, design, tongues } = document;
  const sections = cutAtHeadings(flowPortfolio(document));
  const named = sections.filter((section) => section.title !== '');
  const lines = [cover.subtitle, cover.range, cover.name, cover.role, cover.library, cover.email];
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {cover.name === '' ? null : <meta name="author" content={cover.name} />}
        <title>{title}</title>
        <style>{writePageStyle(design)}</style>
      </head>
      <body>
        <a className="skip" href="#content">
          {contents.title}
        </a>
        <header>
          <h1 dir="auto" lang={tongues[cover.title]}>
            {cover.title}
          </h1>
          {lines
            .filter((line) => line !== '')
            .map((line) => (
              <p key={line} dir="auto" lang={tongues[line]}>
                {line}
              </p>
            ))}
        </header>
        {named.length < 2 ? null : (
          <nav aria-label={contents.title}>
            <ul>
              {named.map((section) => (
                <li key={section.id}>
                  <a href={`#${section.id}`}>{section.title}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <main id="content">
          {sections.map(({ id, title: heading, flow }) => (
            <section key={id} id={id} {...(heading === '' ? {} : { 'aria-label': heading })}>
              <Tongues value={tongues}>
                {flow.map((part, index) => (
                  <FlowElement key={index} part={part} photoSource={photoSource} />
                ))}
              </Tongues>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}

interface FlowSection {
  id: string;
  title: string;
  flow: FlowPart[];
}

/** A section a heading of the first level. */
function cutAtHeadings(flow: readonly FlowPart[]): FlowSection[] {
  const sections: FlowSection[] = [];
  for (const part of flow) {
    const isStart = part.as === 'heading' && part.level === 1;
    const last = sections.at(-1);
    if (isStart || last === undefined) {
      const title = isStart ? part.text : '';
      sections.push({ id: `part-${String(sections.length + 1)}`, title, flow: [part] });
    } else last.flow.push(part);
  }
  return sections;
}
