import type { Portfolio } from '../../shared/model/portfolio';
import { bringUpToDate } from '../../shared/portfolio/bring-up-to-date';
import { api } from '../api';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { portfoliosWords as words } from '../words/portfolio';

async function save(portfolio: Portfolio): Promise<boolean> {
  const saved = await api.portfolios.save({ portfolio });
  if (!saved.ok) tellError(saved.error, () => void save(portfolio));
  return saved.ok;
}

/** A second one with all that she chose and wrote, to make another of. */
export async function copyPortfolio(portfolio: Portfolio): Promise<void> {
  await save({
    ...portfolio,
    id: crypto.randomUUID(),
    name: words.copyOf(portfolio.name).slice(0, 200),
  });
}

/** To this year, with the way back. */
export async function renewPortfolio(
  portfolio: Portfolio,
  today: string,
  onChanged: () => void,
): Promise<void> {
  const renewed = bringUpToDate(portfolio, today);
  if (renewed === null || !(await save(renewed))) return;
  onChanged();
  tell({
    text: words.updated(renewed.name),
    action: { label: words.undo, run: () => void save(portfolio).then(onChanged) },
  });
}

/** Into the trash, with the way back. */
export async function removePortfolio(
  { id, name }: Pick<Portfolio, 'id' | 'name'>,
  onChanged: () => void,
): Promise<void> {
  const removed = await api.portfolios.remove({ id });
  if (!removed.ok) {
    tellError(removed.error, () => void removePortfolio({ id, name }, onChanged));
    return;
  }
  onChanged();
  tell({
    text: words.removed(name === '' ? words.untitled : name),
    action: { label: words.undo, run: () => void restorePortfolio(id).then(onChanged) },
  });
}

export async function restorePortfolio(id: string): Promise<void> {
  const restored = await api.portfolios.restore({ id });
  if (!restored.ok) tellError(restored.error, () => void restorePortfolio(id));
}
