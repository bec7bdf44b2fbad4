import { ArrowDown, ArrowUp, GripVertical, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { moveTo, placeBeside } from '../../shared/portfolio/order-sections';
import { IconButton } from '../ui/button';
import { portfolioWords as words } from '../words/portfolio';
import styles from './order-list.module.css';

/** Things in their order: dragged, or moved by keyboard, or taken out. */
export function OrderList<Id extends string>({
  label,
  things,
  onOrder,
  onTakeOut,
  under,
}: {
  label: string;
  /** `note` tells things of one name apart. */
  things: readonly { id: Id; name: string; note?: string }[];
  onOrder: (ids: Id[]) => void;
  onTakeOut: (id: Id) => void;
  /** What stands under a thing's name. */
  under?: (id: Id) => ReactNode;
}) {
  const ids = things.map(({ id }) => id);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const moved = ids.find((id) => keys.has(id));
      const beside = ids.find((id) => id === target.key);
      if (moved === undefined || beside === undefined) return;
      onOrder(placeBeside(ids, moved, beside, target.dropPosition === 'after'));
    },
  });
  return (
    <GridList
      aria-label={label}
      items={things}
      dependencies={[under]}
      selectionMode="none"
      keyboardNavigationBehavior="tab"
      dragAndDropHooks={dragAndDropHooks}
      className={styles['list'] ?? ''}
    >
      {({ id, name, note }) => {
        const place = ids.indexOf(id);
        return (
          <GridListItem textValue={name} className={styles['thing'] ?? ''}>
            <div className={styles['line']}>
              <Button slot="drag" className={styles['grip'] ?? ''} aria-label={words.drag(name)}>
                <GripVertical aria-hidden />
              </Button>
              <span className={styles['name']}>
                {name}
                {note === undefined ? null : <span className={styles['note']}>{note}</span>}
              </span>
              <IconButton
                label={words.moveUp(name)}
                icon={<ArrowUp aria-hidden />}
                isDisabled={place === 0}
                onPress={() => {
                  onOrder(moveTo(ids, id, place - 1));
                }}
              />
              <IconButton
                label={words.moveDown(name)}
                icon={<ArrowDown aria-hidden />}
                isDisabled={place === ids.length - 1}
                onPress={() => {
                  onOrder(moveTo(ids, id, place + 1));
                }}
              />
              <IconButton
                label={words.takeOut(name)}
                icon={<X aria-hidden />}
                onPress={() => {
                  onTakeOut(id);
                }}
              />
            </div>
            {under?.(id)}
          </GridListItem>
        );
      }}
    </GridList>
  );
}
