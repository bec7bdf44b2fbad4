import styles from './cup-page.module.css';

const STICKS = [
  { x: 34, tilt: -13, top: 20 },
  { x: 46, tilt: -6, top: 6 },
  { x: 58, tilt: 1, top: 14 },
  { x: 70, tilt: 7, top: 2 },
  { x: 82, tilt: 14, top: 18 },
] as const;

/** A cup with sticks in it: decoration. */
export function CupPicture() {
  return (
    <svg className={styles['picture']} viewBox="0 0 120 132" aria-hidden>
      {STICKS.map(({ x, tilt, top }) => (
        <rect
          key={x}
          className={styles['stick']}
          x={x - 4.5}
          y={top}
          width={9}
          height={96}
          rx={4.5}
          transform={`rotate(${String(tilt)} ${String(x)} 110)`}
        />
      ))}
      <path
        className={styles['bowl']}
        d="M22 58 H96 L88 124 Q87.4 130 81 130 H37 Q30.6 130 30 124 Z"
      />
      <path className={styles['handle']} d="M94 72 q22 0 20 19 q-2 17 -24 16" />
      <path className={styles['band']} d="M24.4 78 H93.6 M28.4 112 H89.6" />
    </svg>
  );
}
