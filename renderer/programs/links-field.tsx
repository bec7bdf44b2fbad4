import type { ProgramLink } from '../../shared/model/program';
import { completeLink } from '../../shared/programs/complete-link';
import { safeHref } from '../../shared/text/safe-href';
import fields from '../ui/field.module.css';
import { formWords } from '../words/program-form';
import { RowInput, RowList } from './row-list';

const BLANK: ProgramLink = { url: '', label: '' };

/** Addresses of a pasted list, one a line. */
function readPasted(text: string): ProgramLink[] | null {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length < 2) return null;
  return lines.map((line) => {
    const [url = '', label = ''] = line.split('\t');
    return { url: completeLink(url), label };
  });
}

/** Links, each with what it is. What can't be opened is kept as text, and says so. */
export function LinksField({
  value,
  problem,
  onChange,
}: {
  value: readonly ProgramLink[];
  problem: string | undefined;
  onChange: (value: ProgramLink[]) => void;
}) {
  const isText = value.some(({ url }) => {
    const link = completeLink(url);
    return link !== '' && safeHref(link) === null;
  });
  return (
    <div
      onBlur={() => {
        const completed = value.map((link) => ({ ...link, url: completeLink(link.url) }));
        if (completed.some(({ url }, index) => url !== value[index]?.url)) onChange(completed);
      }}
    >
      <RowList
        label={formWords.links}
        rows={value}
        blank={BLANK}
        addLabel={formWords.addLink}
        problem={problem}
        onChange={onChange}
        isBlank={({ url, label }) => url + label === ''}
        readPasted={readPasted}
        renderRow={(link, place, change) => (
          <>
            <RowInput
              label={formWords.linkUrl}
              place={place}
              value={link.url}
              onChange={(url) => {
                change({ url });
              }}
            />
            <RowInput
              label={formWords.linkLabel}
              place={place}
              value={link.label}
              onChange={(label) => {
                change({ label });
              }}
            />
          </>
        )}
      />
      {isText ? (
        <p className={fields['hint']} role="status">
          {formWords.linkKept}
        </p>
      ) : null}
    </div>
  );
}
