import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { uiWords } from '../words/ui';
import { IconButton } from './button';
import styles from './sheet.module.css';

/** A sheet of paper over the page: the page waits until it is put away (Esc, its cross, a press beside it). */
export function Sheet({
  title,
  isOpen,
  onClose,
  width = 'narrow',
  children,
}: {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  width?: 'narrow' | 'wide';
  children: ReactNode;
}) {
  return (
    <ModalOverlay
      className={styles['overlay'] ?? ''}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
    >
      <Modal className={`${styles['sheet'] ?? ''} ${styles[width] ?? ''}`}>
        <Dialog className={styles['dialog'] ?? ''}>
          <header className={styles['header']}>
            <Heading slot="title" level={2} className={styles['title'] ?? ''}>
              {title}
            </Heading>
            <IconButton label={uiWords.close} icon={<X aria-hidden />} onPress={onClose} />
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
