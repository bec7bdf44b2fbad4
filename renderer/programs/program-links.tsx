import type { ProgramLink } from '../../shared/model/program';
import { safeHref } from '../../shared/text/safe-href';
import { api } from '../api';
import { tellError } from '../state/describe-error';
import { Section } from '../ui/page';
import { programWords } from '../words/programs';
import styles from './program-text.module.css';

async function open(url: string): Promise<void> {
  const opened = await api.app.openLink({ url });
  if (!opened.ok) tellError(opened.error);
}

/** Her links. What is not a plain https or mailto address stands there as text. */
export function ProgramLinks({ links }: { links: readonly ProgramLink[] }) {
  if (links.length === 0) return null;
  return (
    <Section title={programWords.links}>
      <ul className={styles['links']}>
        {links.map(({ url, label }, index) => {
          const href = safeHref(url);
          const words = label === '' ? url : label;
          return (
            <li key={`${String(index)} ${url}`}>
              {href === null ? (
                `${label} ${url}`.trim()
              ) : (
                <a
                  href={href}
                  title={href}
                  onClick={(event) => {
                    event.preventDefault();
                    void open(href);
                  }}
                >
                  {words}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
