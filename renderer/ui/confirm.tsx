import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './button';
import styles from './confirm.module.css';

/** A question that must be answered before something that can't be undone. Rare: prefer undo. */
export function Confirm({
  title,
  text,
  yes,
  no,
  onAnswer,
}: {
  title: string;
  text: string;
  yes: string;
  no: string;
  onAnswer: (isYes: boolean) => void;
}) {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={styles['overlay'] ?? ''}
      onOpenChange={(isOpen) => {
        if (!isOpen) onAnswer(false);
      }}
    >
      <Modal className={styles['modal'] ?? ''}>
        <Dialog role="alertdialog" className={styles['dialog'] ?? ''}>
          <Heading slot="title">{title}</Heading>
          <p>{text}</p>
          <div className={styles['actions']}>
            <Button
              autoFocus
              onPress={() => {
                onAnswer(false);
              }}
            >
              {no}
            </Button>
            <Button
              look="primary"
              onPress={() => {
                onAnswer(true);
              }}
            >
              {yes}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
