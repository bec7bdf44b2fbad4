import type { Schedule } from '../../shared/model/schedule';
import { NumberField } from '../ui/number-field';
import { SelectField } from '../ui/select-field';
import { Switch } from '../ui/switch';
import { TimeField } from '../ui/time-field';
import { venueWords } from '../words/venues';
import styles from './venues.module.css';

const EVERY = (['never', 'week', 'month'] as const).map((id) => ({
  id,
  label: venueWords.everyOptions[id],
}));
const DAYS = venueWords.days.map((label, index) => ({ id: String(index + 1), label }));
const NTHS = venueWords.nths.map((label, index) => ({ id: String(index + 1), label }));
const OWN_ZONE = 'own';
const USUAL_TIME = '20:00';
const ZONES = [
  { id: OWN_ZONE, label: venueWords.zoneUnknown },
  ...Intl.supportedValuesOf('timeZone').map((zone) => ({
    id: zone,
    label: zone.replaceAll('_', ' '),
  })),
];

/** When a venue meets: never, each week, or on one weekday of the month. */
export function ScheduleFields({
  schedule,
  onChange,
}: {
  schedule: Schedule | undefined;
  onChange: (schedule: Schedule | undefined) => void;
}) {
  const blank = { weekday: 4, startTime: null, zone: null, minutes: null };
  const change = (part: Partial<Schedule>): void => {
    if (schedule !== undefined) onChange({ ...schedule, ...part } as Schedule);
  };
  return (
    <div className={styles['pair']}>
      <SelectField
        label={venueWords.every}
        value={schedule?.every ?? 'never'}
        options={EVERY}
        onChange={(every) => {
          const { weekday, startTime, zone, minutes } = schedule ?? blank;
          const rest = { weekday, startTime, zone, minutes };
          if (every === 'never') onChange(undefined);
          else onChange(every === 'week' ? { every, ...rest } : { every, nth: 1, ...rest });
        }}
      />
      {schedule?.every === 'month' ? (
        <SelectField
          label={venueWords.nth}
          value={String(schedule.nth)}
          options={NTHS}
          onChange={(nth) => {
            change({ nth: Number(nth) });
          }}
        />
      ) : null}
      {schedule === undefined ? null : (
        <>
          <SelectField
            label={venueWords.weekday}
            value={String(schedule.weekday)}
            options={DAYS}
            onChange={(weekday) => {
              change({ weekday: Number(weekday) });
            }}
          />
          {schedule.startTime === null ? null : (
            <TimeField
              label={venueWords.time}
              value={schedule.startTime}
              onChange={(startTime) => {
                change({ startTime });
              }}
            />
          )}
          <SelectField
            label={venueWords.zone}
            value={schedule.zone ?? OWN_ZONE}
            options={ZONES}
            onChange={(zone) => {
              change({ zone: zone === OWN_ZONE ? null : zone });
            }}
          />
          <Switch
            isOn={schedule.startTime !== null}
            onChange={(isTimed) => {
              change({ startTime: isTimed ? USUAL_TIME : null });
            }}
          >
            {venueWords.isTimed}
          </Switch>
          <NumberField
            label={venueWords.minutes}
            value={schedule.minutes}
            max={1_440}
            onChange={(minutes) => {
              change({ minutes: minutes === 0 ? null : minutes });
            }}
          />
        </>
      )}
    </div>
  );
}
