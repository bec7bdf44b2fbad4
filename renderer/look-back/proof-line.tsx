import type { Proof } from '../../shared/look-back/gather-strengths';
import type { Reason } from '../../shared/look-back/strengths/find-evidence';
import { assertNever } from '../../shared/result';
import { MarkdownElements } from '../ui/markdown-elements';
import { strengthWords as words } from '../words/look-back';
import { KIND_WORDS, PLACE_WORDS } from '../words/programs';
import { ProgramLink } from './her-words';
import styles from './strength-page.module.css';

/** One program behind a claim, and what in it says so: her sentence, or the fact. */
export function ProofLine({ proof }: { proof: Proof }) {
  return (
    <li className={styles['proof']}>
      {proof.reasons.map((reason, index) => (
        <ReasonLine key={index} reason={reason} />
      ))}
      <p className={styles['source']}>
        <ProgramLink program={proof.program} />
      </p>
    </li>
  );
}

function ReasonLine({ reason }: { reason: Reason }) {
  switch (reason.by) {
    case 'words':
    case 'answer':
      return (
        <blockquote className={styles['words']}>
          <MarkdownElements text={reason.text} topHeading={4} />
        </blockquote>
      );
    case 'field':
      return <Fact text={`${words.fields[reason.field]}: ${reason.lines.join('; ')}`} />;
    case 'tag':
      return <Fact text={words.tag(reason.tag)} />;
    case 'kind':
      return <Fact text={words.kind(KIND_WORDS[reason.kind])} />;
    case 'place':
      return <Fact text={words.place(PLACE_WORDS[reason.place])} />;
    default:
      return assertNever(reason);
  }
}

function Fact({ text }: { text: string }) {
  return <p className={styles['fact']}>{text}</p>;
}
