import { readQueryTexts, writeQueryTexts } from '../../shared/search/query-text';
import type { LogQuery } from '../../shared/search/log-query';
import type { LogView } from '../../shared/model/search-settings';
import { navigate, type Route } from '../state/route';

export type LogAddress = Extract<Route, { page: 'log' }>;

/** The address of the log with a query; its view stays. */
export function addressOf(
  query: LogQuery,
  place: { view?: LogView | undefined; month?: string | undefined } = {},
): LogAddress {
  return { page: 'log', view: place.view, month: place.month, ...writeQueryTexts(query) };
}

export function queryOf(address: LogAddress): LogQuery {
  return readQueryTexts(address);
}

/** Typing goes on in the same step of the history; a filter is a step of its own, so that Back undoes it. */
export function changeQuery(address: LogAddress, change: Partial<LogQuery>): void {
  const before = queryOf(address);
  const isTyping = Object.keys(change).every((part) => part === 'words') && before.words !== '';
  navigate(addressOf({ ...before, ...change }, address), { replace: isTyping });
}
