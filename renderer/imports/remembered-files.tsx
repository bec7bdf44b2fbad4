import type {
  ImportMemory,
  RememberedBand,
  RememberedMapping,
} from '../../shared/model/import-memory';
import type { Answered } from '../../shared/ipc/api';
import { api } from '../api';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { useLoaded } from '../state/use-loaded';
import { Button } from '../ui/button';
import { Section } from '../ui/page';
import { importWords } from '../words/imports';
import styles from './earlier-imports.module.css';

interface Learned {
  key: string;
  label: string;
  forget: () => Answered<ImportMemory>;
  putBack: () => Answered<ImportMemory>;
}

function ofMapping(mapping: RememberedMapping): Learned {
  const { headers } = mapping;
  return {
    key: JSON.stringify(headers),
    label: importWords.memoryColumns(mapping.fileName),
    forget: () => api.imports.forget({ headers }),
    putBack: () => api.imports.remember({ mapping }),
  };
}

function ofBand(band: RememberedBand): Learned {
  const ages = band.ages.map((group) => importWords.ages[group]);
  return {
    key: band.band,
    label: importWords.bandKnown(band.label, ages),
    forget: () => api.imports.forget({ band: band.band }),
    putBack: () => api.imports.remember({ band }),
  };
}

/** What earlier files taught, each with its way out. Nothing where there is nothing. */
export function RememberedFiles() {
  const { state, show } = useLoaded('import-memory', () => api.imports.memory({}));
  if (state.status !== 'ready') return null;
  const { mappings, bands } = state.value;
  const learned = [...mappings.map(ofMapping), ...bands.map(ofBand)];
  if (learned.length === 0) return null;

  const putBack = async (one: Learned): Promise<void> => {
    const answer = await one.putBack();
    if (answer.ok) show(answer.value);
    else tellError(answer.error, () => void putBack(one));
  };
  const forget = async (one: Learned): Promise<void> => {
    const answer = await one.forget();
    if (!answer.ok) {
      tellError(answer.error, () => void forget(one));
      return;
    }
    show(answer.value);
    tell({
      text: importWords.forgotten,
      action: { label: importWords.undoForget, run: () => void putBack(one) },
    });
  };

  return (
    <Section title={importWords.memoryTitle}>
      <p className={styles['facts']}>{importWords.memoryLead}</p>
      <ul className={styles['imports']}>
        {learned.map((one) => (
          <li key={one.key} className={styles['import']}>
            <p className={styles['text']}>{one.label}</p>
            <Button
              look="plain"
              label={importWords.forgetThis(one.label)}
              onPress={() => void forget(one)}
            >
              {importWords.forget}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
