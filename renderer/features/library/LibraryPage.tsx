import { Tabs } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { PageHeader } from '../../components/page/PageHeader.tsx';
import { useText } from '../../text/text.ts';
import { ClauseLibrary } from './clauses/ClauseLibrary.tsx';
import { InstrumentLibrary } from './InstrumentLibrary.tsx';
import { ActionLibrary } from './lists/ActionLibrary.tsx';
import { PracticeChecks } from './lists/PracticeChecks.tsx';
import { Terms } from './lists/Terms.tsx';
import { PackLibrary } from './packs/PackLibrary.tsx';

const parts = ['instruments', 'clauses', 'packs', 'actions', 'checks', 'terms'] as const;
type Part = (typeof parts)[number];
const isPart = (value: unknown): value is Part => parts.some((part) => part === value);

/** Everything that the program works with and nobody types: instruments, clauses, packs, actions, checks and terms. */
export function LibraryPage() {
  const { t } = useText('library');
  const [search, setSearch] = useSearchParams();
  const asked = search.get('part');
  const part = isPart(asked) ? asked : 'instruments';
  return (
    <>
      <PageHeader title={t('title')} where={t(`part.${part}.lead`)} />
      <Tabs
        value={part}
        onChange={(next) => setSearch(isPart(next) && next !== 'instruments' ? { part: next } : {})}
        keepMounted={false}
      >
        <Tabs.List aria-label={t('parts')} mb="sm">
          {parts.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {t(`part.${each}.title`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="instruments">
          <InstrumentLibrary />
        </Tabs.Panel>
        <Tabs.Panel value="clauses">
          <ClauseLibrary />
        </Tabs.Panel>
        <Tabs.Panel value="packs">
          <PackLibrary />
        </Tabs.Panel>
        <Tabs.Panel value="actions">
          <ActionLibrary />
        </Tabs.Panel>
        <Tabs.Panel value="checks">
          <PracticeChecks />
        </Tabs.Panel>
        <Tabs.Panel value="terms">
          <Terms />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
