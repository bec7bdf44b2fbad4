import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Progress } from '../ui/progress';
import { photoWords } from '../words/photos';
import styles from './photo-fields.module.css';
import type { AddFiles } from './use-add-files';

/** What could not come in is seen wherever on the page she was. */
function showBox(box: HTMLElement | null): void {
  box?.scrollIntoView({ block: 'nearest' });
}

/** How far the files are that come in, and which could not. */
export function AddingLine({ files }: { files: AddFiles }) {
  const { adding, refused } = files;
  return (
    <>
      {adding === null ? null : (
        <div className={styles['adding']}>
          <Progress
            label={photoWords.adding(adding.done, adding.total)}
            done={adding.done}
            total={adding.total}
          />
          <Button onPress={files.cancel}>{photoWords.cancel}</Button>
        </div>
      )}
      {refused.length === 0 ? null : (
        <div role="alert" className={styles['refusedBox']} ref={showBox}>
          <Banner
            action={
              <Button look="plain" onPress={files.forgetRefused}>
                {photoWords.refusedDone}
              </Button>
            }
          >
            <p className={styles['refusedTitle']}>{photoWords.refusedTitle}</p>
            <ul className={styles['refused']}>
              {refused.map(({ fileName, why }, index) => (
                <li key={`${String(index)} ${fileName}`}>
                  <strong>{fileName}</strong> {why}
                </li>
              ))}
            </ul>
          </Banner>
        </div>
      )}
    </>
  );
}
