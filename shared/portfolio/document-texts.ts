/** Keys whose text is not shown: it must stay as it is. */
const NOT_SHOWN = new Set([
  'href',
  'programId',
  'photoId',
  'language',
  'paper',
  'design',
  'depth',
  'kind',
  'as',
  'shape',
  'lang',
  'tongues',
]);

/** Whether what stands under this key is shown, and so is a text of the document. */
export function isShownKey(key: string): boolean {
  return !NOT_SHOWN.has(key);
}

/**
 * A copy of any part of the document with every text that is shown put through `change`.
 * The shape stays: texts become texts, all else is kept.
 */
export function changeTexts<Part>(part: Part, change: (text: string) => string): Part {
  // The copy has the type of its original because only texts are changed, into texts.
  return changeAny(part, change) as Part;
}

function changeAny(part: unknown, change: (text: string) => string): unknown {
  if (typeof part === 'string') return change(part);
  if (Array.isArray(part)) return part.map((one) => changeAny(one, change));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]: [string, unknown]) => [
      key,
      isShownKey(key) ? changeAny(value, change) : value,
    ]),
  );
}
