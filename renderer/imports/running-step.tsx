import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Page } from '../ui/page';
import { Progress } from '../ui/progress';
import { importWords } from '../words/imports';
import { cancelImport } from './import-steps';
import styles from './running-step.module.css';

/** While programs come in. She may leave the page: it goes on. */
export function RunningStep({ done, total }: { done: number; total: number }) {
  return (
    <Page title={importWords.runningTitle}>
      <Card>
        <div className={styles['running']}>
          <Progress
            label={total === 0 ? importWords.starting : importWords.running(done, total)}
            done={done}
            total={total}
          />
          <Button onPress={() => void cancelImport()}>{importWords.cancel}</Button>
        </div>
      </Card>
    </Page>
  );
}
