import { Page } from '../ui/page';
import { severalWords } from '../words/quick-log';

/** Logs several sessions of a series at once. */
export function SeveralPage({ programId }: { programId: string | undefined }) {
  return <Page title={severalWords.title}>{programId}</Page>;
}
