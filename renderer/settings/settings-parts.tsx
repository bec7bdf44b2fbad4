import { useEffect, useRef, type ReactNode } from 'react';
import { settingsWords } from '../words/settings';
import styles from './settings-parts.module.css';

export interface SettingsPart {
  /** In the address and in the list of parts. */
  readonly id: string;
  readonly title: string;
  readonly content: ReactNode;
}

export interface SettingsGroup {
  readonly title: string;
  readonly parts: readonly SettingsPart[];
}

/** Pixels between the top of the page and the part that was gone to. */
const SPACE_ABOVE = 32;

function findScroller(element: HTMLElement): HTMLElement | null {
  const parent = element.parentElement;
  if (parent === null || getComputedStyle(parent).overflowY === 'auto') return parent;
  return findScroller(parent);
}

/** All parts of the settings, with the list of them at the side. `open` is the part to begin at. */
export function SettingsParts({
  groups,
  open,
}: {
  groups: readonly SettingsGroup[];
  open: string | undefined;
}) {
  const content = useRef<HTMLDivElement>(null);
  const goTo = (id: string): void => {
    const part = content.current?.querySelector<HTMLElement>(`#part-${CSS.escape(id)}`);
    if (part === null || part === undefined) return;
    // Only the page itself: `scrollIntoView` would move the window too.
    const scroller = findScroller(part);
    if (scroller !== null) {
      const { top } = part.getBoundingClientRect();
      scroller.scrollTop += top - scroller.getBoundingClientRect().top - SPACE_ABOVE;
    }
    part.focus({ preventScroll: true });
  };
  useEffect(() => {
    if (open !== undefined) goTo(open);
  }, [open]);
  return (
    <div className={styles['columns']}>
      <nav className={styles['list']} aria-label={settingsWords.parts}>
        {groups.map((group) => (
          <div key={group.title}>
            <p className={styles['group']}>{group.title}</p>
            <ul className={styles['links']}>
              {group.parts.map(({ id, title }) => (
                <li key={id}>
                  <a
                    href={`#/settings?part=${id}`}
                    className={styles['link']}
                    onClick={(event) => {
                      event.preventDefault();
                      goTo(id);
                    }}
                  >
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <div ref={content} className={styles['content']}>
        {groups.map((group) => (
          <div key={group.title} className={styles['parts']}>
            {group.parts.map(({ id, content: part }) => (
              <div key={id} id={`part-${id}`} tabIndex={-1} className={styles['part']}>
                {part}
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
