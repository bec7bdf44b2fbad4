import type { Portfolio } from '../../shared/model/portfolio';
import { tell } from '../state/notices';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { portfoliosWords, portfolioWords as words } from '../words/portfolio';

type Statement = Portfolio['statement'];

/** Her statement. A newer draft is an offer: what she changed is never written over. */
export function StatementFields({
  statement,
  freshDraft,
  onChange,
}: {
  statement: Statement;
  /** As it would be drafted now; `null` until that is known. */
  freshDraft: string | null;
  onChange: (statement: Statement) => void;
}) {
  const hasNewer = freshDraft !== null && freshDraft !== statement.draft;
  return (
    <>
      <TextField
        label={words.statementLabel}
        hint={words.statementHint}
        value={statement.text}
        rows={9}
        maxLength={20_000}
        onChange={(text) => {
          onChange({ ...statement, text });
        }}
      />
      {hasNewer ? (
        <Banner
          action={
            <>
              <Button
                onPress={() => {
                  onChange({ text: freshDraft, draft: freshDraft });
                  tell({
                    text: words.draftTaken,
                    action: {
                      label: portfoliosWords.undo,
                      run: () => {
                        onChange({ ...statement, draft: freshDraft });
                      },
                    },
                  });
                }}
              >
                {words.takeDraft}
              </Button>
              <Button
                look="plain"
                onPress={() => {
                  onChange({ ...statement, draft: freshDraft });
                }}
              >
                {words.keepMine}
              </Button>
            </>
          }
        >
          {words.statementNewer}
        </Banner>
      ) : null}
    </>
  );
}
