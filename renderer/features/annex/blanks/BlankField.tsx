import { Anchor, Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link } from 'react-router';
import type { AnnexPreview } from '../../../../shared/documents/annex/annex-view.ts';
import { client } from '../../../client/client.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { useCommand } from '../../../components/session/use-command.ts';
import { useText } from '../../../text/text.ts';
import { originOf } from '../blanks.ts';
import { BlankInput } from './BlankInput.tsx';
import classes from './Blanks.module.css';
import { isAmiss } from './use-amiss-text.ts';

interface BlankFieldProps {
  readonly agreement: string;
  readonly blank: AnnexPreview['placeholders'][number];
  readonly written: Readonly<Record<string, string>>;
  readonly isMissing: boolean;
  /** Null takes back what was written, so that the record speaks again. */
  readonly onWrite: (value: string | null) => void;
  /** The value is the office's own now. */
  readonly onKept: () => void;
  readonly onFocus: () => void;
}

/** One blank to fill in, with where its value comes from and where it should better be kept. */
export function BlankField(props: BlankFieldProps) {
  const { agreement, blank, written, isMissing, onWrite, onKept, onFocus } = props;
  const { t } = useText('annex');
  const { id, label, source, kind } = blank;
  const typed = written[id];
  const origin = originOf(blank, written);
  const keep = useCommand(client.annex.setDefaults);
  const ofRecord = source === 'agreement' || source === 'partner';
  const keepForAll = async () => {
    const kept = await keep.run({ values: { [id]: (typed ?? '').trim() } });
    if (!kept.ok) return;
    notifications.show({ message: t('blank.kept', { blank: label }) });
    onKept();
  };
  return (
    <div className={classes.blank}>
      <BlankInput blank={blank} typed={typed} isMissing={isMissing} onWrite={onWrite} onFocus={onFocus} />
      <RefusalAlert refusal={keep.refusal} />
      <div className={classes.origin}>
        {origin !== null && <span>{t(originKey(origin, source))}</span>}
        {typed !== undefined && (
          <Button size="compact-xs" variant="subtle" onClick={() => onWrite(null)}>
            {t('blank.takeBack')}
          </Button>
        )}
        {origin === 'here' &&
          (source === 'office' || source === 'person') &&
          !isAmiss(kind, typed ?? '', blank.units) && (
            <Button
              size="compact-xs"
              variant="subtle"
              loading={keep.running}
              onClick={() => void keepForAll()}
            >
              {t('blank.keep')}
            </Button>
          )}
        {ofRecord && origin !== 'record' && (
          <Anchor component={Link} to={`/agreements/${encodeURIComponent(agreement)}`} size="xs">
            {t('blank.record')}
          </Anchor>
        )}
        {kind === 'date' && <span>{t('blank.date')}</span>}
      </div>
    </div>
  );
}

/** Words for where a value comes from. */
export function originKey(
  origin: 'here' | 'record' | 'office',
  source: AnnexPreview['placeholders'][number]['source'],
) {
  if (origin !== 'record') return `origin.${origin}` as const;
  return source === 'partner' ? 'origin.partner' : source === 'plan' ? 'origin.plan' : 'origin.agreement';
}
