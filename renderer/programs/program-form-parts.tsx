import type { FormField } from '../../shared/model/log-settings';
import { FilesPart } from '../photos/files-part';
import { AboutPart } from './program-form-about';
import { BehindPart, CameOfItPart, CreditPart } from './program-form-more';
import { ThingsPart, WhatPart } from './program-form-what';
import { WhoPart } from './program-form-who';
import type { FormPartProps } from './form-part';
import styles from './program-form.module.css';

/** The fields of each fold: a fold with none of them in sight is left out. */
const FOLDS = {
  about: ['kind', 'series', 'ages', 'audience'],
  who: ['attendance', 'onlineHeads', 'views', 'place', 'branch'],
  what: ['whatWeDid', 'runningOrder'],
  things: ['books', 'songs', 'materials'],
  cameOfIt: ['practices', 'outcomes', 'evidence'],
  behind: ['partners', 'staff', 'volunteers', 'prepMinutes', 'cost'],
  credit: ['ideaFrom', 'tags', 'links'],
} as const satisfies Record<string, readonly FormField[]>;

/** Everything that may stay blank, folded away; a closed fold says what is in it. */
export function ProgramFormParts(props: FormPartProps & { series: readonly string[] }) {
  const { isShown } = props;
  const has = (fold: keyof typeof FOLDS): boolean => FOLDS[fold].some(isShown);
  return (
    <div className={styles['folds']}>
      {has('about') ? <AboutPart {...props} /> : null}
      {has('who') ? <WhoPart {...props} /> : null}
      {has('what') ? <WhatPart {...props} /> : null}
      {has('things') ? <ThingsPart {...props} /> : null}
      {has('cameOfIt') ? <CameOfItPart {...props} /> : null}
      {has('behind') ? <BehindPart {...props} /> : null}
      <FilesPart {...props} />
      {has('credit') ? <CreditPart {...props} /> : null}
    </div>
  );
}
