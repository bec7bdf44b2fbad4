import { useEffect, useRef, useState } from 'react';
import { photoWords } from '../words/photos';
import styles from './picture-drop.module.css';

/** While it is on the page, the whole window takes files that are dropped, and pictures that are pasted. */
export function PictureDrop({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  });
  useEffect(() => {
    // Entering a child leaves its parent: only when both are balanced she is outside.
    let depth = 0;
    const hasFiles = (event: DragEvent): boolean =>
      event.dataTransfer?.types.includes('Files') === true;
    const hear = new AbortController();
    const on = (
      name: 'dragenter' | 'dragover' | 'dragleave' | 'drop',
      run: (e: DragEvent) => void,
    ) => {
      document.addEventListener(
        name,
        (event) => {
          if (hasFiles(event)) run(event);
        },
        { signal: hear.signal },
      );
    };
    on('dragenter', (event) => {
      event.preventDefault();
      depth += 1;
      setIsOver(true);
    });
    on('dragover', (event) => {
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
    });
    on('dragleave', () => {
      depth -= 1;
      if (depth <= 0) setIsOver(false);
    });
    on('drop', (event) => {
      event.preventDefault();
      depth = 0;
      setIsOver(false);
      latest.current([...(event.dataTransfer?.files ?? [])]);
    });
    document.addEventListener(
      'paste',
      (event) => {
        const files = [...(event.clipboardData?.files ?? [])];
        // Word processors put a picture of the words beside the words: in a field she means the words.
        const hasWords = event.clipboardData?.types.includes('text/plain') === true;
        if (files.length === 0 || (hasWords && isTextField(event.target))) return;
        event.preventDefault();
        latest.current(files);
      },
      { signal: hear.signal },
    );
    return () => {
      hear.abort();
    };
  }, []);
  if (!isOver) return null;
  return (
    <div className={styles['over']} aria-hidden>
      <p className={styles['words']}>{photoWords.dropNow}</p>
    </div>
  );
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
