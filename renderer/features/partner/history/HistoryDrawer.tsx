import { Anchor, Button, Drawer, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { PartnerField } from '../../../../shared/record/shapes/partner.ts';
import { readRegisterKey } from '../../../../shared/rules/history/register-key.ts';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { client } from '../../../client/client.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { keys } from '../../../components/session/requests.ts';
import { useRequest } from '../../../components/session/use-request.ts';
import { useText } from '../../../text/text.ts';
import { useFieldWords } from '../field-words.ts';
import { ChangeItem } from './ChangeItem.tsx';
import classes from './HistoryDrawer.module.css';
import { useRegisterWords } from './register-words.ts';

interface HistoryDrawerProps {
  readonly partner: PartnerView;
  readonly field: PartnerField;
  readonly onClose: () => void;
}

const PAGE = 60;

/** Who changed one field, from what to what, newest first; an earlier value can be set again. */
export function HistoryDrawer({ partner, field, onClose }: HistoryDrawerProps) {
  const { t } = useText('partner');
  const fields = useFieldWords();
  const words = useRegisterWords(partner);
  const [shown, setShown] = useState(PAGE);
  const { value, refusal, loading } = useRequest(keys.partnerHistory(partner.id), () =>
    client.partner.getHistory({ partner: partner.id }),
  );
  const changes = (value?.rows ?? []).filter(
    // An empty list in the place of nothing is no change for people.
    ({ key, from, to }) => belongsTo(field, key) && words.value(key, from) !== words.value(key, to),
  );
  return (
    <Drawer.Root opened onClose={onClose} position="right" size="lg" transitionProps={{ duration: 0 }}>
      <Drawer.Overlay />
      <Drawer.Content>
        {/* The title of a drawer is no banner of the page, which its element would make it. */}
        <Drawer.Header role="presentation">
          <Drawer.Title className={classes.title ?? ''}>
            {t('history.titleOf', { field: fields.label(field) })}
          </Drawer.Title>
          <Drawer.CloseButton aria-label={t('common:close')} />
        </Drawer.Header>
        <Drawer.Body>
          <Stack gap="sm">
            <Text size="sm">{t('history.lead')}</Text>
            <Anchor
              component={Link}
              to={`/partners/${encodeURIComponent(partner.reference)}/history`}
              size="sm"
            >
              {t('history.showAll')}
            </Anchor>
            <RefusalAlert refusal={refusal} />
            {!loading && changes.length === 0 && <Text size="sm">{t('history.empty')}</Text>}
            <ol className={classes.changes}>
              {changes.slice(0, shown).map((change) => (
                <ChangeItem key={`${change.entry}-${change.key}`} change={change} partner={partner} />
              ))}
            </ol>
            {changes.length > shown && (
              <Button variant="default" onClick={() => setShown((count) => count + PAGE)}>
                {t('history.more')}
              </Button>
            )}
          </Stack>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}

/** The headquarters is one thing for people, though a name and a record's id are kept apart. */
function belongsTo(field: PartnerField, key: string): boolean {
  const parsed = readRegisterKey(key);
  if (parsed.kind !== 'field') return false;
  return parsed.field === field || (field === 'headquartersName' && parsed.field === 'headquartersId');
}
