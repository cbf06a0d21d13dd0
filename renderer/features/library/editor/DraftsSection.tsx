import { Anchor, Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { client } from '../../../client/client.ts';
import { useLanguageName } from '../../../components/clause/use-language-name.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { keys } from '../../../components/session/requests.ts';
import { useCommand } from '../../../components/session/use-command.ts';
import type { InstrumentRow } from '../../../components/session/use-instruments.ts';
import { useRequest } from '../../../components/session/use-request.ts';
import { showDone } from '../../../components/undo/show-done.tsx';
import { useText } from '../../../text/text.ts';
import lists from '../Lists.module.css';
import { BeginDraftDialog } from './BeginDraftDialog.tsx';
import { CompareVersionsDialog } from './CompareVersionsDialog.tsx';
import classes from './Editor.module.css';

/** Drafts of the official wording, the way to a new one, and the comparison of two versions. */
export function DraftsSection({ instruments }: { readonly instruments: readonly InstrumentRow[] }) {
  const { t } = useText('instrumentEditor');
  const languageName = useLanguageName();
  const queries = useQueryClient();
  const [dialog, setDialog] = useState<'begin' | 'compare' | null>(null);
  const { value, refusal } = useRequest(keys.instrumentDrafts, () => client.instrument.listDrafts({}));
  const discard = useCommand(client.instrument.discardDraft);
  const rows = value?.rows ?? [];
  const remove = async (draft: string, name: string) => {
    const answer = await discard.run({ draft });
    if (!answer.ok) return;
    void queries.invalidateQueries({ queryKey: keys.instrumentDrafts });
    showDone(t('drafts.deleted', { name }));
  };
  return (
    <section className={`${lists.stack} ${classes.drafts}`} aria-label={t('drafts.title')}>
      <div className={lists.line}>
        <Button onClick={() => setDialog('begin')}>{t('drafts.begin')}</Button>
        <Button variant="default" onClick={() => setDialog('compare')}>
          {t('compare.open')}
        </Button>
      </div>
      <RefusalAlert refusal={refusal ?? discard.refusal} />
      {rows.length > 0 && (
        <ul className={lists.list} aria-label={t('drafts.title')}>
          {rows.map(({ reference, name, from, languages, stops, readable }) => (
            <li key={reference} className={lists.card}>
              <div className={lists.line}>
                {readable ? (
                  <Anchor component={Link} to={`/library/drafts/${encodeURIComponent(reference)}`}>
                    <bdi>{name || t('unnamed')}</bdi>
                  </Anchor>
                ) : (
                  <span>{t('drafts.unreadable', { reference })}</span>
                )}
                {readable && (
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-label={t('drafts.deleteNamed', { name: name || t('unnamed') })}
                    onClick={() => void remove(reference, name || t('unnamed'))}
                  >
                    {t('drafts.delete')}
                  </Button>
                )}
              </div>
              {readable && (
                <div className={lists.facts}>
                  <span>
                    {from ? (
                      <>
                        {t('copiedFrom')} <bdi dir="ltr">{`${from.instrument} ${from.version}`}</bdi>
                      </>
                    ) : (
                      t('drafts.fromEmpty')
                    )}
                  </span>
                  <span>{languages.map(languageName).join(' · ')}</span>
                  <span>{stops > 0 ? t('missing.stops', { number: stops }) : t('missing.none')}</span>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {dialog === 'begin' && <BeginDraftDialog instruments={instruments} onClose={() => setDialog(null)} />}
      {dialog === 'compare' && (
        <CompareVersionsDialog instruments={instruments} drafts={rows} onClose={() => setDialog(null)} />
      )}
    </section>
  );
}
