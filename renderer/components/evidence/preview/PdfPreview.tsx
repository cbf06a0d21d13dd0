import { Button, Loader } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../../text/text.ts';
import { Icon } from '../../status/Icon.tsx';
import classes from './EvidencePreview.module.css';
import { needsPassword, type OpenPdf, openPdf } from './open-pdf.ts';
import { usePdfPage } from './use-pdf-page.ts';

type State =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly pdf: OpenPdf }
  | { readonly kind: 'failed'; readonly why: 'password' | 'broken' };

/** One page after the other, drawn as a picture. */
export function PdfPreview({ bytes, name }: { readonly bytes: Uint8Array; readonly name: string }) {
  const { t } = useText('evidence');
  const [state, setState] = useState<State>({ kind: 'opening' });
  useEffect(() => {
    let current = true;
    let opened: OpenPdf | null = null;
    setState({ kind: 'opening' });
    openPdf(bytes).then(
      (pdf) => {
        if (!current) return pdf.close();
        opened = pdf;
        setState({ kind: 'open', pdf });
      },
      (cause) => {
        if (current) setState({ kind: 'failed', why: needsPassword(cause) ? 'password' : 'broken' });
      },
    );
    return () => {
      current = false;
      opened?.close();
    };
  }, [bytes]);
  if (state.kind === 'opening') return <Loader size="sm" aria-label={t('preview.loading')} />;
  if (state.kind === 'failed') return <p className={classes.none}>{t(`preview.${state.why}`)}</p>;
  return <Pages pdf={state.pdf} name={name} />;
}

function Pages({ pdf, name }: { readonly pdf: OpenPdf; readonly name: string }) {
  const { t } = useText('evidence');
  const total = pdf.document.numPages;
  const [number, setNumber] = useState(1);
  const frame = useRef<HTMLDivElement>(null);
  const problem = usePdfPage(pdf.document, number, frame);
  const position = t('preview.page', { number, total });
  return (
    <>
      {total > 1 && (
        <div className={classes.pages}>
          <Button
            size="compact-sm"
            variant="default"
            disabled={number === 1}
            leftSection={<Icon name="backward" size={13} />}
            onClick={() => setNumber(number - 1)}
          >
            {t('preview.previous')}
          </Button>
          <span role="status">{position}</span>
          <Button
            size="compact-sm"
            variant="default"
            disabled={number === total}
            rightSection={<Icon name="forward" size={13} />}
            onClick={() => setNumber(number + 1)}
          >
            {t('preview.next')}
          </Button>
        </div>
      )}
      {problem && <p className={classes.none}>{t('preview.broken')}</p>}
      <div
        ref={frame}
        className={classes.page}
        role="img"
        aria-label={t('preview.pageOf', { name, page: position })}
      />
    </>
  );
}
