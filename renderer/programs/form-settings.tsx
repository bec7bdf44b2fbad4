import { useAreSettingsRead } from '../state/settings';
import { Section } from '../ui/page';
import { formWords } from '../words/program-form';
import { ChooseFields } from './choose-fields';

/** Which fields the form shows. */
export function FormSettings() {
  return useAreSettingsRead() ? (
    <Section title={formWords.choose}>
      <ChooseFields />
    </Section>
  ) : null;
}
