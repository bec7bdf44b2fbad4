import { FIRST_FORM_FIELDS, FORM_FIELDS, type FormField } from '../../shared/model/log-settings';
import { saveSettings, useSettings } from '../state/settings';
import { Button } from '../ui/button';
import { Switch } from '../ui/switch';
import { formWords } from '../words/program-form';
import styles from './choose-fields.module.css';

/** A switch for each field of the form. Kept at once. */
export function ChooseFields() {
  const { log } = useSettings();
  const show = (shown: readonly FormField[]) => {
    const shownFields = FORM_FIELDS.filter((field) => shown.includes(field));
    void saveSettings((current) => ({ log: { ...current.log, shownFields } }));
  };
  return (
    <div className={styles['choose']}>
      <p className={styles['hint']}>{formWords.chooseHint}</p>
      <div className={styles['fields']}>
        {FORM_FIELDS.map((field) => (
          <Switch
            key={field}
            isOn={log.shownFields.includes(field)}
            onChange={(isOn) => {
              show(
                isOn
                  ? [...log.shownFields, field]
                  : log.shownFields.filter((shown) => shown !== field),
              );
            }}
          >
            {formWords.fields[field]}
          </Switch>
        ))}
      </div>
      <div className={styles['all']}>
        <Button
          look="plain"
          onPress={() => {
            show(FORM_FIELDS);
          }}
        >
          {formWords.chooseAll}
        </Button>
        <Button
          look="plain"
          onPress={() => {
            show(FIRST_FORM_FIELDS);
          }}
        >
          {formWords.chooseFirst}
        </Button>
      </div>
    </div>
  );
}
