import { goBack, goForward } from './route';

/** Back and forward as in a browser: Alt and an arrow, Cmd and a bracket, or the mouse's side buttons. */
export function followBackKeys(): () => void {
  const hearKey = (event: KeyboardEvent): void => {
    const isBack =
      (event.altKey && event.key === 'ArrowLeft') || (event.metaKey && event.key === '[');
    const isForward =
      (event.altKey && event.key === 'ArrowRight') || (event.metaKey && event.key === ']');
    if (!isBack && !isForward) return;
    event.preventDefault();
    if (isBack) goBack();
    else goForward();
  };
  const hearButton = (event: MouseEvent): void => {
    if (event.button === 3) goBack();
    if (event.button === 4) goForward();
  };
  window.addEventListener('keydown', hearKey);
  window.addEventListener('mouseup', hearButton);
  return () => {
    window.removeEventListener('keydown', hearKey);
    window.removeEventListener('mouseup', hearButton);
  };
}
