import { Loader } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { EvidenceView } from '../../../../shared/rules/evidence/evidence-view.ts';
import { client } from '../../../client/client.ts';
import { useText } from '../../../text/text.ts';
import { RefusalAlert } from '../../form/RefusalAlert.tsx';
import { useRequest } from '../../session/use-request.ts';
import classes from './EvidencePreview.module.css';
import { ImagePreview } from './ImagePreview.tsx';
import { previewKind } from './preview-kind.ts';
import { TextPreview } from './TextPreview.tsx';

// Loaded with the first PDF that is looked at: it is as large as the rest of the screens together.
const PdfPreview = lazy(async () => ({ default: (await import('./PdfPreview.tsx')).PdfPreview }));

/** What a document shows of itself without anything in it being run; facts alone for every other kind. */
export function EvidencePreview({ evidence }: { readonly evidence: EvidenceView }) {
  const { t } = useText('evidence');
  const { file } = evidence;
  const kind = file ? previewKind(file) : null;
  // A document never changes, so what is renewed with its judgement leaves it alone.
  const { value, refusal } = useRequest(
    ['document', evidence.id],
    () => client.evidence.getFile({ evidence: evidence.id }),
    { enabled: kind !== null },
  );
  if (!file) return null;
  if (kind === null) return <p className={classes.none}>{t('preview.none')}</p>;
  if (refusal) return <RefusalAlert refusal={refusal} focus={false} />;
  if (!value) return <Loader size="sm" aria-label={t('preview.loading')} />;
  const { bytes } = value.file;
  return (
    <div className={classes.preview}>
      {kind === 'image' && (
        <ImagePreview bytes={bytes} mediaType={file.mediaType} name={evidence.fields.title} />
      )}
      {kind === 'text' && <TextPreview bytes={bytes} name={evidence.fields.title} />}
      {kind === 'pdf' && (
        <Suspense fallback={<Loader size="sm" aria-label={t('preview.loading')} />}>
          <PdfPreview bytes={bytes} name={evidence.fields.title} />
        </Suspense>
      )}
    </div>
  );
}
