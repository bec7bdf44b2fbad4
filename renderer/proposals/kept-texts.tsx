import { Copy } from 'lucide-react';
import type { Proposal } from '../../shared/model/proposal';
import { Button } from '../ui/button';
import { Section } from '../ui/page';
import { deskWords } from '../words/proposals';
import { writingWords } from '../words/writings';
import { copyOut } from '../writings/copy-out';
import styles from './proposal.module.css';

/** Texts that the form has no field for. */
export function KeptTexts({ proposal }: { proposal: Proposal }) {
  if (proposal.kept.length === 0) return null;
  return (
    <Section title={deskWords.kept}>
      <p className={styles['soft']}>{deskWords.keptHint}</p>
      <ul className={styles['rows']}>
        {proposal.kept.map(({ label, text }, at) => (
          <li key={`${label} ${String(at)}`}>
            <span>
              <strong>{label}</strong>: {text}
            </span>
            <Button
              look="plain"
              icon={<Copy aria-hidden />}
              label={writingWords.copyField(label)}
              onPress={() => void copyOut(text.trim())}
            >
              {writingWords.copy}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
