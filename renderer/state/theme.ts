import type { Settings } from '../../shared/model/settings';

const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');
let chosen: Settings['theme'] = 'system';

function paint(): void {
  const isDark = chosen === 'dark' || (chosen === 'system' && prefersDark.matches);
  document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
}

prefersDark.addEventListener('change', paint);

export function applyTheme(theme: Settings['theme']): void {
  chosen = theme;
  paint();
}
