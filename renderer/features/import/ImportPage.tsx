import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import { ListFileStep } from '../../components/files/ListFileStep.tsx';
import { PageHeader } from '../../components/page/PageHeader.tsx';
import { useText } from '../../text/text.ts';
import { EarlierImports } from './EarlierImports.tsx';
import type { ImportReport } from './import-work.ts';
import { ListImport } from './ListImport.tsx';
import { ReportStep } from './ReportStep.tsx';

interface ReadFile {
  readonly file: FileContent;
  /** SHA-256 of its content: the same list finds its decisions again. */
  readonly hash: string;
}

/** From a file of partners to the register: file, columns, rows, report. */
export function ImportPage() {
  const { t } = useText('import');
  const { t: shell } = useText('shell');
  const [read, setRead] = useState<ReadFile | null>(null);
  const [report, setReport] = useState<ImportReport | null>(null);
  const again = () => {
    setRead(null);
    setReport(null);
  };
  if (report) return <ReportStep report={report} onAgain={again} />;
  if (read) return <ListImport key={read.hash} {...read} onOther={again} onDone={setReport} />;
  return (
    <>
      <PageHeader
        title={t('title')}
        where={
          <Anchor component={Link} to="/register" size="sm">
            {shell('register')}
          </Anchor>
        }
      />
      <ListFileStep onFile={async (file) => setRead({ file, hash: await hashOf(file.bytes) })} />
      <EarlierImports />
    </>
  );
}

async function hashOf(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes.slice());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
