import { Button } from '@mantine/core';
import type { TextReport } from '../../../../shared/contract/text.ts';
import { useLanguageName } from '../../../components/clause/use-language-name.ts';
import { Notice } from '../../../components/page/Notice.tsx';
import { useText } from '../../../text/text.ts';
import classes from '../SettingsSection.module.css';
import type { ReturnedTextsWork } from './use-returned-texts.ts';

/** More lines than anybody reads on a screen; the counts above tell of all of them. */
const mostShown = 200;

/** What a returned file would change, line by line where it is refused, with the button that takes the rest in. */
export function ReturnedTexts({
  work,
  report,
}: {
  readonly work: ReturnedTextsWork;
  readonly report: TextReport;
}) {
  const { t } = useText('translation');
  const languageName = useLanguageName();
  const { counts, rows, language } = report;
  const refused = rows.filter(({ outcome }) => outcome === 'refused');
  if (work.taken)
    return (
      <Notice tone="good" icon="circle-check" title={t('title')} role="status">
        {t('done')}
      </Notice>
    );
  return (
    <section aria-label={t('report', { language: languageName(language) })}>
      <Notice tone="neutral" icon="info" role="status">
        {t('counts', counts)}
      </Notice>
      {counts.taken === 0 && <p>{t('nothing')}</p>}
      {refused.length > 0 && (
        <>
          <h3>{t('refusedRows')}</h3>
          <ul>
            {refused.slice(0, mostShown).map(({ place, key, fault }) => (
              <li key={`${place} ${key}`}>
                <bdi dir="ltr">{`${place} · ${key}`}</bdi>{' '}
                {fault && t(`fault.${fault.fault}`, { what: fault.what })}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={classes.line}>
        {counts.taken > 0 && (
          <Button loading={work.running} onClick={() => void work.takeIn()}>
            {t('takeIn')}
          </Button>
        )}
        <Button variant="default" onClick={work.putAside}>
          {t('putAside')}
        </Button>
      </div>
    </section>
  );
}
