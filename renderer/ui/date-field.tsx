import { parseDate } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  FieldError,
  Group,
  Heading,
  Label,
  Popover,
} from 'react-aria-components';
import styles from './field.module.css';
import calendar from './calendar.module.css';

/** A day as `YYYY-MM-DD`, typed or picked; `null` while it is not a whole date. */
export function DateField({
  label,
  value,
  onChange,
  problem,
  isRequired = false,
}: {
  label: string;
  value: string | null;
  onChange: (value: string | null) => void;
  problem?: string | undefined;
  isRequired?: boolean;
}) {
  return (
    <DatePicker
      className={styles['field'] ?? ''}
      value={value === null ? null : parseDate(value)}
      onChange={(day) => {
        onChange(day === null ? null : day.toString());
      }}
      isInvalid={problem !== undefined}
      isRequired={isRequired}
      shouldForceLeadingZeros={false}
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <Group className={styles['box'] ?? ''}>
        <DateInput className={styles['dateInput'] ?? ''}>
          {(segment) => <DateSegment segment={segment} className={styles['segment'] ?? ''} />}
        </DateInput>
        <Button className={styles['opener'] ?? ''}>
          <CalendarDays aria-hidden />
        </Button>
      </Group>
      <FieldError className={styles['problem'] ?? ''}>{problem}</FieldError>
      <Popover className={styles['popover'] ?? ''}>
        <Dialog className={calendar['dialog'] ?? ''}>
          <Calendar>
            <header className={calendar['header'] ?? ''}>
              <Button slot="previous" className={styles['opener'] ?? ''}>
                <ChevronLeft aria-hidden />
              </Button>
              <Heading className={calendar['heading'] ?? ''} />
              <Button slot="next" className={styles['opener'] ?? ''}>
                <ChevronRight aria-hidden />
              </Button>
            </header>
            <CalendarGrid className={calendar['grid'] ?? ''}>
              {(date) => <CalendarCell date={date} className={calendar['cell'] ?? ''} />}
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
