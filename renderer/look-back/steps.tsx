import { ChevronLeft, ChevronRight } from 'lucide-react';
import { navigate, type Route } from '../state/route';
import { Button, IconButton } from '../ui/button';
import styles from './steps.module.css';

interface Step {
  label: string;
  to: Route;
}

/** One back, one forth, and home. What leads nowhere is off, so that the other keeps its place. */
export function Steps({
  label,
  earlier,
  later,
  home,
}: {
  label: string;
  earlier: Step | null;
  later: Step | null;
  home: Step | null;
}) {
  return (
    <div className={styles['steps']} role="group" aria-label={label}>
      {home === null ? null : (
        <Button
          look="plain"
          onPress={() => {
            navigate(home.to);
          }}
        >
          {home.label}
        </Button>
      )}
      <StepButton step={earlier} icon={<ChevronLeft aria-hidden />} off={label} />
      <StepButton step={later} icon={<ChevronRight aria-hidden />} off={label} />
    </div>
  );
}

function StepButton({
  step,
  icon,
  off,
}: {
  step: Step | null;
  icon: React.ReactNode;
  off: string;
}) {
  return (
    <IconButton
      label={step?.label ?? off}
      icon={icon}
      isDisabled={step === null}
      onPress={() => {
        if (step !== null) navigate(step.to);
      }}
    />
  );
}
