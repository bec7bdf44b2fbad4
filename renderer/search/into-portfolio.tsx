import { BookMarked } from 'lucide-react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { portfolioSchema, type Portfolio } from '../../shared/model/portfolio';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import { putIntoPortfolio, rangeOfChosen } from '../../shared/search/put-into-portfolio';
import { api } from '../api';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { navigate } from '../state/route';
import { useLoaded } from '../state/use-loaded';
import buttons from '../ui/button.module.css';
import fields from '../ui/field.module.css';
import { logWords } from '../words/programs';
import { severalWords as words } from '../words/search';

const NEW = 'new';

const nameOf = ({ name, title }: Portfolio): string => name || title || words.untitled;

async function save(portfolio: Portfolio, count: number, before: Portfolio | null): Promise<void> {
  const saved = await api.portfolios.save({ portfolio });
  if (!saved.ok) {
    tellError(saved.error, () => void save(portfolio, count, before));
    return;
  }
  if (before === null) {
    navigate({ page: 'portfolio-desk', portfolioId: saved.value.id });
    return;
  }
  tell({
    text: words.inPortfolio(count, nameOf(portfolio)),
    action: {
      label: logWords.undo,
      run: () => {
        void api.portfolios.save({ portfolio: { ...before, updatedAt: saved.value.updatedAt } });
      },
    },
  });
}

/** Puts programs into a portfolio that there is, or begins one of them. */
export function IntoPortfolio({
  ids,
  log,
}: {
  ids: readonly string[];
  log: readonly ProgramSummary[];
}) {
  const { state } = useLoaded('portfolios', () => api.portfolios.list({}));
  const portfolios =
    state.status === 'ready' ? state.value.filter(({ deletedAt }) => deletedAt === null) : [];
  const put = (choice: string): void => {
    const chosen = new Set(ids);
    const there = portfolios.find(({ id }) => id === choice) ?? null;
    if (there !== null) void save(putIntoPortfolio(there, log, chosen), ids.length, there);
    else void save(makePortfolio(log, chosen), ids.length, null);
  };
  return (
    <MenuTrigger>
      <AriaButton className={`${buttons['button'] ?? ''} ${buttons['plain'] ?? ''}`}>
        <BookMarked aria-hidden />
        {words.portfolio}
      </AriaButton>
      <Popover className={fields['popover'] ?? ''} placement="bottom start">
        <Menu
          onAction={(key) => {
            put(String(key));
          }}
        >
          <MenuItem id={NEW} className={fields['option'] ?? ''}>
            {words.newPortfolio}
          </MenuItem>
          {portfolios.map((portfolio) => (
            <MenuItem key={portfolio.id} id={portfolio.id} className={fields['option'] ?? ''}>
              {nameOf(portfolio)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** With the schema's own defaults for all that she has not chosen yet. */
function makePortfolio(log: readonly ProgramSummary[], chosen: ReadonlySet<string>): Portfolio {
  const now = new Date().toISOString();
  return portfolioSchema.parse({
    id: crypto.randomUUID(),
    title: '',
    subtitle: '',
    ...rangeOfChosen(log, chosen),
    sections: ['numbers', 'programs', 'shares'],
    createdAt: now,
    updatedAt: now,
  });
}
