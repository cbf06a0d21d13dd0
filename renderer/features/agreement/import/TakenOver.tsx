import { Button, Text } from '@mantine/core';
import { PageHeader } from '../../../components/page/PageHeader.tsx';
import { useText } from '../../../text/text.ts';
import { ImportRows } from './ImportRows.tsx';
import type { ImportAnswer } from './import-answer.ts';

interface TakenOverProps {
  readonly answer: ImportAnswer;
  readonly onAgain: () => void;
}

/** What the import did, row by row, with a way to each agreement. */
export function TakenOver({ answer, onAgain }: TakenOverProps) {
  const { t } = useText('agreement');
  return (
    <>
      <PageHeader
        title={t('import.done')}
        secondary={
          <Button variant="default" onClick={onAgain}>
            {t('import.again')}
          </Button>
        }
        action={{ label: t('import.toList'), to: '/agreements' }}
      />
      <Text size="sm" mb="xs">
        {t('import.doneText')}
      </Text>
      <ImportRows answer={answer} isDone />
    </>
  );
}
