import { Fragment, type ReactNode } from 'react';
import { findGaps } from '../../shared/checks/find-gaps';

/** Plain text with its open gaps marked. `mark` keeps its meaning in files and on the clipboard. */
export function markGaps(text: string): ReactNode {
  const gaps = findGaps(text, []);
  if (gaps.length === 0) return text;
  return (
    <>
      {gaps.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(index === 0 ? 0 : gaps[index - 1]?.end, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(gaps.at(-1)?.end)}
    </>
  );
}
