/** The same things with one of them at another place, as near as there is one. */
export function moveTo<Thing>(things: readonly Thing[], thing: Thing, place: number): Thing[] {
  const others = things.filter((one) => one !== thing);
  const at = Math.max(0, Math.min(others.length, place));
  return [...others.slice(0, at), thing, ...others.slice(at)];
}

/** The same things with one of them before or after another. */
export function placeBeside<Thing>(
  things: readonly Thing[],
  thing: Thing,
  other: Thing,
  isAfter: boolean,
): Thing[] {
  if (thing === other) return [...things];
  const others = things.filter((one) => one !== thing);
  return moveTo(things, thing, others.indexOf(other) + (isAfter ? 1 : 0));
}
