import { Loader, Tabs } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { textFor } from '../../../shared/content/instrument/localize.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { useInstruments } from '../../components/session/use-instruments.ts';
import { ContentText } from '../../components/text/ContentText.tsx';
import { useLanguage, useText } from '../../text/text.ts';
import { InstrumentView } from './InstrumentView.tsx';

/** What the program assesses by: every instrument with its standards, guidance, rules and clocks. */
export function InstrumentLibrary() {
  const { t } = useText('library');
  const { language } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const { value, refusal } = useInstruments();
  const rows = value?.rows ?? [];
  const asked = search.get('instrument');
  const chosen = rows.find(({ definition }) => definition.id === asked) ?? rows[0];
  return (
    <>
      <RefusalAlert refusal={refusal} />
      {!value && !refusal && <Loader aria-label={t('common:loading')} />}
      {chosen && (
        <Tabs
          value={chosen.definition.id}
          onChange={(id) => setSearch(id ? { instrument: id } : {}, { replace: true })}
          keepMounted={false}
          variant="pills"
        >
          <Tabs.List aria-label={t('instruments')} mb="sm">
            {rows.map((instrument) => {
              const { shortTitle } = textFor(instrument, language);
              const { id } = instrument.definition;
              return (
                <Tabs.Tab key={id} value={id}>
                  <ContentText lang={shortTitle.language}>{shortTitle.text}</ContentText>
                </Tabs.Tab>
              );
            })}
          </Tabs.List>
          {rows.map((instrument) => (
            <Tabs.Panel key={instrument.definition.id} value={instrument.definition.id}>
              <InstrumentView instrument={instrument} />
            </Tabs.Panel>
          ))}
        </Tabs>
      )}
    </>
  );
}
