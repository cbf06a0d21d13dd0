import { Loader, Tabs } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { textFor } from '../../../shared/content/instrument/localize.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { type InstrumentRow, useInstruments } from '../../components/session/use-instruments.ts';
import { ContentText } from '../../components/text/ContentText.tsx';
import { useLanguage, useText } from '../../text/text.ts';
import { DraftsSection } from './editor/DraftsSection.tsx';
import { InstrumentView } from './InstrumentView.tsx';

/** What the program assesses by: every instrument with its standards, guidance, rules and clocks. */
export function InstrumentLibrary() {
  const { t } = useText('library');
  const { language } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const { value, refusal } = useInstruments();
  // Every version stays readable: what was begun on one is judged by it.
  const rows = value?.rows ?? [];
  const asked = search.get('instrument');
  const chosen = rows.find((row) => nameOf(row) === asked) ?? rows[0];
  return (
    <>
      <RefusalAlert refusal={refusal} />
      {!value && !refusal && <Loader aria-label={t('common:loading')} />}
      {value && <DraftsSection instruments={rows} />}
      {chosen && (
        <Tabs
          value={nameOf(chosen)}
          onChange={(id) => setSearch(id ? { instrument: id } : {}, { replace: true })}
          keepMounted={false}
          variant="pills"
        >
          <Tabs.List aria-label={t('instruments')} mb="sm">
            {rows.map((instrument) => {
              const { shortTitle } = textFor(instrument, language);
              const name = nameOf(instrument);
              return (
                <Tabs.Tab
                  key={name}
                  value={name}
                  styles={{
                    tabLabel: { whiteSpace: 'normal' },
                    tab: { whiteSpace: 'normal', height: 'auto' },
                  }}
                >
                  <ContentText lang={shortTitle.language}>{shortTitle.text}</ContentText>
                  {!instrument.isNewest && ` ${instrument.definition.version}`}
                </Tabs.Tab>
              );
            })}
          </Tabs.List>
          {rows.map((instrument) => (
            <Tabs.Panel key={nameOf(instrument)} value={nameOf(instrument)}>
              <InstrumentView instrument={instrument} />
            </Tabs.Panel>
          ))}
        </Tabs>
      )}
    </>
  );
}

/** The newest version by the instrument's id, an older one with its version. */
function nameOf({ isNewest, definition: { id, version } }: InstrumentRow): string {
  return isNewest ? id : `${id} ${version}`;
}
