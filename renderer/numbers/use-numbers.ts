import { useEffect, useRef, useState } from 'react';
import type { AppError } from '../../shared/ipc/app-error';
import type { NumbersPage } from '../../shared/numbers/numbers-page';
import type { NumbersQuery } from '../../shared/numbers/numbers-query';
import { api } from '../api';
import { usePrograms } from '../state/programs';

export interface CountedNumbers {
  /** What was counted last, with its question; it stays in sight until the next is there. */
  shown: { page: NumbersPage; query: NumbersQuery } | null;
  error: AppError | null;
}

/** The numbers of a time, counted again when the question or the log changes. */
export function useNumbers(query: NumbersQuery | null) {
  const [counted, setCounted] = useState<CountedNumbers>({ shown: null, error: null });
  const [turn, setTurn] = useState(0);
  const asked = useRef(0);
  const log = usePrograms();
  const key = query === null ? null : JSON.stringify(query);

  useEffect(() => {
    const mine = ++asked.current;
    if (query === null) return;
    void api.numbers.get(query).then((answer) => {
      if (mine !== asked.current) return;
      setCounted((before) =>
        answer.ok
          ? { shown: { page: answer.value, query }, error: null }
          : { ...before, error: answer.error },
      );
    });
    // The key is the question by its content; `log` changes with every save.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, log, turn]);

  return {
    ...counted,
    recount: () => {
      setTurn((before) => before + 1);
    },
  };
}
