import { ChevronDown } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { EXPORT_FORMATS, type ExportFormat } from '../../shared/portfolio/export-formats';
import buttons from '../ui/button.module.css';
import fields from '../ui/field.module.css';
import { FORMAT_WORDS, portfolioWords as words } from '../words/portfolio';

const FORMATS = EXPORT_FORMATS.filter((format) => format !== 'pdf').map((id) => ({
  id,
  label: FORMAT_WORDS[id],
}));

/** The formats beside PDF. */
export function SaveMenu({ onSave }: { onSave: (format: ExportFormat) => void }) {
  return (
    <MenuTrigger>
      <Button className={`${buttons['button'] ?? ''} ${buttons['quiet'] ?? ''}`}>
        {words.saveAs}
        <ChevronDown aria-hidden />
      </Button>
      <Popover className={fields['popover'] ?? ''}>
        <Menu items={FORMATS}>
          {({ id, label }) => (
            <MenuItem
              id={id}
              className={fields['option'] ?? ''}
              onAction={() => {
                onSave(id);
              }}
            >
              {label}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
