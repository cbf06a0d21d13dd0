import { Anchor, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import { ListFileStep } from '../../components/files/ListFileStep.tsx';
import { PageHeader } from '../../components/page/PageHeader.tsx';
import { useText } from '../../text/text.ts';
import type { ImportAnswer } from './import/import-answer.ts';
import { ListPreview } from './import/ListPreview.tsx';
import { TakenOver } from './import/TakenOver.tsx';

/** From a list to agreements: the file, what it would do, and what it did. `/import/agreements`. */
export function ImportAgreementsPage() {
  const { t } = useText('agreement');
  const [file, setFile] = useState<FileContent | null>(null);
  // Two files can have the same name: each is read anew.
  const [attempt, setAttempt] = useState(0);
  const [done, setDone] = useState<ImportAnswer | null>(null);
  const again = () => {
    setFile(null);
    setDone(null);
  };
  if (done) return <TakenOver answer={done} onAgain={again} />;
  if (file) return <ListPreview file={file} attempt={attempt} onOther={again} onDone={setDone} />;
  return (
    <>
      <PageHeader
        title={t('import.title')}
        where={
          <Anchor component={Link} to="/agreements" size="sm">
            {t('title')}
          </Anchor>
        }
      />
      <Text size="sm" mb="sm" maw="80ch">
        {t('import.lead')}
      </Text>
      <ListFileStep
        onFile={(read) => {
          setAttempt((count) => count + 1);
          setFile(read);
        }}
      />
    </>
  );
}
