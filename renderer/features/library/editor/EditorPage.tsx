import { Anchor, Loader, Tabs } from '@mantine/core';
import { Link, useParams, useSearchParams } from 'react-router';
import { DraftNotice } from '../../../components/form/DraftNotice.tsx';
import { EmptyState } from '../../../components/page/EmptyState.tsx';
import { PageHeader } from '../../../components/page/PageHeader.tsx';
import { useText } from '../../../text/text.ts';
import classes from './Editor.module.css';
import { MissingPanel } from './MissingPanel.tsx';
import { PreviewPart } from './parts/PreviewPart.tsx';
import { RatingsPart } from './parts/RatingsPart.tsx';
import { RulesPart } from './parts/RulesPart.tsx';
import { SourcePart } from './parts/SourcePart.tsx';
import { StandardsPart } from './parts/StandardsPart.tsx';
import { ReleasePart } from './release/ReleasePart.tsx';
import { type Editor, useEditor } from './use-editor.ts';
import { WordsPart } from './words/WordsPart.tsx';

const parts = ['source', 'words', 'standards', 'ratings', 'rules', 'preview', 'release'] as const;
export type EditorPart = (typeof parts)[number];
const isPart = (value: unknown): value is EditorPart => parts.some((part) => part === value);

/** The official wording of an instrument, entered part by part; what is missing stands beside it all the time. */
export function EditorPage() {
  const { t } = useText('instrumentEditor');
  const { draft: id = '' } = useParams();
  const found = useEditor(id);
  if (found.kind === 'loading') return <Loader aria-label={t('common:loading')} />;
  if (found.kind === 'none')
    return (
      <EmptyState title={t('notFound')} text={t('notFoundText')}>
        <Anchor component={Link} to="/library">
          {t('back')}
        </Anchor>
      </EmptyState>
    );
  return <OpenDraft key={id} editor={found.editor} />;
}

function OpenDraft({ editor }: { readonly editor: Editor }) {
  const { t } = useText('instrumentEditor');
  const [search, setSearch] = useSearchParams();
  const asked = search.get('do');
  const part = isPart(asked) ? asked : 'source';
  const { draft } = editor;
  return (
    <>
      <PageHeader
        title={draft.name.trim() || t('unnamed')}
        where={
          <>
            <Anchor component={Link} to="/library" size="sm">
              {t('back')}
            </Anchor>
            {draft.from && (
              <>
                {' · '}
                {t('copiedFrom')} <bdi dir="ltr">{`${draft.from.instrument} ${draft.from.version}`}</bdi>
              </>
            )}
          </>
        }
        secondary={<DraftNotice draft={{ state: editor.state, restored: false, discard: async () => {} }} />}
      />
      <Tabs
        value={part}
        onChange={(next) => setSearch(isPart(next) ? { do: next } : {}, { replace: true })}
        keepMounted={false}
      >
        <Tabs.List aria-label={t('parts')} mb="sm">
          {parts.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {t(`part.${each}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <div className={classes.page}>
          <div className={classes.main}>
            {parts.map((each) => (
              <Tabs.Panel key={each} value={each}>
                <Part part={each} editor={editor} />
              </Tabs.Panel>
            ))}
          </div>
          <MissingPanel editor={editor} />
        </div>
      </Tabs>
    </>
  );
}

function Part({ part, editor }: { readonly part: EditorPart; readonly editor: Editor }) {
  if (part === 'source') return <SourcePart editor={editor} />;
  if (part === 'words') return <WordsPart editor={editor} />;
  if (part === 'standards') return <StandardsPart editor={editor} />;
  if (part === 'ratings') return <RatingsPart editor={editor} />;
  if (part === 'rules') return <RulesPart editor={editor} />;
  if (part === 'preview') return <PreviewPart editor={editor} />;
  return <ReleasePart editor={editor} />;
}
