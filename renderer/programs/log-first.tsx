import { FileDown, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { navigate } from '../state/route';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { logWords } from '../words/programs';

/** What a page says that is made of programs while there are none: log one, or bring in a file. */
export function LogFirst({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Empty
      title={title}
      action={
        <>
          <Button
            look="primary"
            icon={<Plus aria-hidden />}
            onPress={() => {
              navigate({ page: 'program-form' });
            }}
          >
            {logWords.newProgram}
          </Button>
          <Button
            icon={<FileDown aria-hidden />}
            onPress={() => {
              navigate({ page: 'import' });
            }}
          >
            {logWords.importFile}
          </Button>
        </>
      }
    >
      {children}
    </Empty>
  );
}
