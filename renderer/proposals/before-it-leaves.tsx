import { useMemo, useState } from 'react';
import { checkCredit } from '../../shared/checks/check-credit';
import { checkLimits } from '../../shared/checks/check-limits';
import { checkPrivacy } from '../../shared/checks/check-privacy';
import { checkSelfMinimising } from '../../shared/checks/check-self-minimising';
import { findGaps } from '../../shared/checks/find-gaps';
import type { Finding } from '../../shared/checks/finding';
import { toField } from '../../shared/proposals/to-field';
import { useSettings } from '../state/settings';
import { Button } from '../ui/button';
import { Section } from '../ui/page';
import { deskWords } from '../words/proposals';
import { writingWords } from '../words/writings';
import { replaceInArea, showInArea } from '../writings/area-edits';
import type { Areas } from '../writings/use-areas';
import { useRested } from '../writings/use-rested';
import styles from './proposal.module.css';
import type { ProposalDesk } from './use-proposal';

/** What could hurt a child, what is too long, whose idea it was, and where she makes herself small. */
export function BeforeItLeaves({ desk, areas }: { desk: ProposalDesk; areas: Areas }) {
  const texts = useRested(desk.fields);
  const { form, gaps } = desk.proposal;
  const { profile, checks, switchedOffPatternIds } = useSettings();
  // Kept while the page is open: a colleague is not asked about twice.
  const [settled, setSettled] = useState<readonly string[]>([]);
  const programs = useMemo(() => desk.programs.map(({ program }) => program), [desk.programs]);
  const findings = useMemo((): Finding[] => {
    const { watchedNames } = checks;
    const written = form.fields.map(({ id }) => ({ fieldId: id, text: texts[id] ?? '' }));
    const own = form.fields.flatMap((field) => {
      const text = texts[field.id] ?? '';
      // Names of those who speak are meant to be there.
      const names = field.kind === 'co-presenters' || field.kind === 'bio';
      return [
        ...(names ? [] : checkPrivacy(field.id, text, { programs, profile, watchedNames })),
        ...checkLimits(toField(field), text),
        ...checkSelfMinimising(field.id, text, switchedOffPatternIds),
        ...findGaps(text, gaps).map(({ start, end, question }) => ({
          kind: 'gap' as const,
          fieldId: field.id,
          start,
          end,
          question,
        })),
      ];
    });
    return [...own, ...checkCredit(programs, written)];
  }, [form, texts, gaps, programs, profile, checks, switchedOffPatternIds]);
  const open = findings.filter(
    (finding) => finding.kind !== 'privacy' || !settled.includes(finding.words),
  );
  const labelOf = (fieldId: string): string =>
    form.fields.find(({ id }) => id === fieldId)?.label ?? '';
  return (
    <Section title={deskWords.checksTitle}>
      <p className={styles['soft']} role="status">
        {open.length === 0 ? writingWords.checksNone : writingWords.checksHint}
      </p>
      <ul className={styles['rows']}>
        {open.map((finding) => (
          <li key={`${finding.kind}:${finding.fieldId}:${String(finding.start)}`}>
            <span>{writingWords.describe(finding, labelOf(finding.fieldId))}</span>
            <span className={styles['across']}>
              <Fix finding={finding} areas={areas} />
              {finding.kind === 'privacy' ? (
                <Button
                  look="plain"
                  onPress={() => {
                    setSettled([...settled, finding.words]);
                  }}
                >
                  {deskWords.notChild}
                </Button>
              ) : null}
              <Button
                look="plain"
                onPress={() => {
                  const area = areas.get(`fields/${finding.fieldId}`);
                  if (area !== undefined) showInArea(area, finding.start, finding.end);
                }}
              >
                {writingWords.showMe}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What can stand there instead, with one click; undo in the field takes it back. */
function Fix({ finding, areas }: { finding: Finding; areas: Areas }) {
  const put = (start: number, end: number, text: string): void => {
    const area = areas.get(`fields/${finding.fieldId}`);
    if (area !== undefined) replaceInArea(area, { start, end, text });
  };
  const { fix } = finding;
  if (fix !== undefined) {
    return (
      <Button
        look="plain"
        onPress={() => {
          put(fix.start, fix.end, fix.replacement);
        }}
      >
        {finding.kind === 'self-minimising' ? deskWords.sayWithout : deskWords.useFix}
      </Button>
    );
  }
  if (finding.kind !== 'missing-credit') return null;
  return (
    <Button
      look="plain"
      onPress={() => {
        put(finding.start, finding.end, ` ${deskWords.creditLine(finding.ideaFrom)}`);
      }}
    >
      {deskWords.addCredit}
    </Button>
  );
}
