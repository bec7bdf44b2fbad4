import type { KeyboardEvent } from 'react';

/**
 * Arrows up and down and Enter move between the rows of a grid of inputs; arrows to the side move
 * between its columns once the cursor stands at the end of what is typed.
 */
export function moveInGrid(event: KeyboardEvent<HTMLElement>): void {
  const { target, key, currentTarget } = event;
  if (!(target instanceof HTMLInputElement) || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const { row = '', column = '' } = target.dataset;
  const at = { row: Number(row), column: Number(column) };
  const isAtStart = target.selectionStart === 0 && target.selectionEnd === 0;
  const isAtEnd = target.selectionStart === target.value.length;
  if (key === 'ArrowDown' || (key === 'Enter' && !event.shiftKey)) at.row += 1;
  else if (key === 'ArrowUp' || key === 'Enter') at.row -= 1;
  else if (key === 'ArrowLeft' && isAtStart) at.column -= 1;
  else if (key === 'ArrowRight' && isAtEnd) at.column += 1;
  else return;
  event.preventDefault();
  const next = currentTarget.querySelector<HTMLInputElement>(
    `input[data-row="${String(at.row)}"][data-column="${String(at.column)}"]`,
  );
  next?.focus();
  next?.select();
}
