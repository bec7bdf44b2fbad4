import { ArrowDown, ArrowUp, GripVertical, X } from 'lucide-react';
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { PORTFOLIO_SECTIONS, type PortfolioSection } from '../../shared/model/portfolio';
import { moveTo, placeBeside } from '../../shared/portfolio/order-sections';
import { ChipChoices } from '../ui/chips';
import { IconButton } from '../ui/button';
import { portfolioWords as words, SECTION_WORDS } from '../words/portfolio';
import styles from './parts-list.module.css';

/** The parts that are in, in their order: dragged, or moved by keyboard; and those that can be added. */
export function PartsList({
  sections,
  onChange,
}: {
  sections: readonly PortfolioSection[];
  onChange: (sections: PortfolioSection[]) => void;
}) {
  const parts = sections.map((id) => ({ id, name: SECTION_WORDS[id] }));
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const moved = sections.find((section) => keys.has(section));
      const beside = sections.find((section) => section === target.key);
      if (moved === undefined || beside === undefined) return;
      onChange(placeBeside(sections, moved, beside, target.dropPosition === 'after'));
    },
  });
  const others = PORTFOLIO_SECTIONS.filter((section) => !sections.includes(section));
  return (
    <>
      <p className={styles['lead']}>{words.partsLead}</p>
      <GridList
        aria-label={words.parts}
        items={parts}
        selectionMode="none"
        keyboardNavigationBehavior="tab"
        dragAndDropHooks={dragAndDropHooks}
        className={styles['list'] ?? ''}
      >
        {({ id, name }) => {
          const place = sections.indexOf(id);
          return (
            <GridListItem textValue={name} className={styles['part'] ?? ''}>
              <Button slot="drag" className={styles['grip'] ?? ''} aria-label={words.drag(name)}>
                <GripVertical aria-hidden />
              </Button>
              <span className={styles['name']}>{name}</span>
              <IconButton
                label={words.moveUp(name)}
                icon={<ArrowUp aria-hidden />}
                isDisabled={place === 0}
                onPress={() => {
                  onChange(moveTo(sections, id, place - 1));
                }}
              />
              <IconButton
                label={words.moveDown(name)}
                icon={<ArrowDown aria-hidden />}
                isDisabled={place === sections.length - 1}
                onPress={() => {
                  onChange(moveTo(sections, id, place + 1));
                }}
              />
              <IconButton
                label={words.takeOut(name)}
                icon={<X aria-hidden />}
                onPress={() => {
                  onChange(sections.filter((section) => section !== id));
                }}
              />
            </GridListItem>
          );
        }}
      </GridList>
      {others.length === 0 ? null : (
        <ChipChoices
          label={words.addPart}
          options={others.map((id) => ({ id, label: SECTION_WORDS[id] }))}
          value={[]}
          onChange={(added) => {
            onChange([...sections, ...added]);
          }}
        />
      )}
    </>
  );
}
