import { Ways } from '../ui/ways';
import { venueWords } from '../words/venues';
import { sharesWords as words } from '../words/shares';

const WAYS = [
  { to: { page: 'share' }, label: words.writingsTab },
  { to: { page: 'shares' }, label: words.sharesTab },
  { to: { page: 'network' }, label: words.networkTab },
  { to: { page: 'venues' }, label: venueWords.tab },
] as const;

/** The pages that belong to sharing. */
export function ShareWays() {
  return <Ways label={words.tabs} ways={WAYS} />;
}
