import { type DragEvent, type ReactNode, type RefObject, useRef, useState } from 'react';
import { tell } from '../state/notices';
import { importWords } from '../words/imports';
import styles from './drop-area.module.css';
import { openDropped } from './import-steps';

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer.types.includes('Files');
}

/** The whole page takes a file that is dropped on it. */
export function DropArea({
  areaRef,
  canDrop,
  children,
}: {
  areaRef: RefObject<HTMLDivElement | null>;
  canDrop: boolean;
  children: ReactNode;
}) {
  const [isOver, setIsOver] = useState(false);
  // Entering a child leaves its parent: only when both are balanced she is outside.
  const depth = useRef(0);

  const leave = (): void => {
    depth.current = 0;
    setIsOver(false);
  };

  return (
    <div
      ref={areaRef}
      className={styles['area']}
      onDragEnter={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        depth.current += 1;
        setIsOver(canDrop);
      }}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = canDrop ? 'copy' : 'none';
      }}
      onDragLeave={() => {
        depth.current -= 1;
        if (depth.current <= 0) leave();
      }}
      onDrop={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        leave();
        const [file, ...others] = event.dataTransfer.files;
        if (file === undefined || !canDrop) return;
        if (others.length > 0) tell({ text: importWords.severalFiles });
        void openDropped(file);
      }}
    >
      {children}
      {isOver ? (
        <div className={styles['over']} aria-hidden>
          <p>{importWords.dropNow}</p>
        </div>
      ) : null}
    </div>
  );
}
