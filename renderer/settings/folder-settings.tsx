import { api } from '../api';
import { tellError } from '../state/describe-error';
import { useLoaded } from '../state/use-loaded';
import { Button } from '../ui/button';
import { Section } from '../ui/page';
import { settingsWords } from '../words/settings';
import styles from './settings-page.module.css';

/** Where her files are, and which app wrote them. */
export function FolderSettings() {
  const { state } = useLoaded('status', () => api.app.status({}));
  return (
    <Section title={settingsWords.folder}>
      <p className={styles['hint']}>{settingsWords.folderHint}</p>
      <div>
        <Button
          onPress={() => {
            void api.app.showLibraryFolder({}).then((shown) => {
              if (!shown.ok) tellError(shown.error);
            });
          }}
        >
          {settingsWords.showFolder}
        </Button>
      </div>
      {state.status === 'ready' ? (
        <p className={styles['hint']}>{settingsWords.version(state.value.version)}</p>
      ) : null}
    </Section>
  );
}
