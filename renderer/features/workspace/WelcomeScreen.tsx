import { Button, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import type { HostInfo } from '../../../shared/contract/host.ts';
import { demoPassphrase } from '../../../shared/contract/host-constants.ts';
import { client } from '../../client/client.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import type { Result } from '../../components/session/requests.ts';
import { useTask } from '../../components/session/use-command.ts';
import { Icon } from '../../components/status/Icon.tsx';
import { ContentText } from '../../components/text/ContentText.tsx';
import { formatDate } from '../../components/text/dates.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { ScreenTitle } from './ScreenTitle.tsx';
import classes from './WelcomeScreen.module.css';

interface WelcomeScreenProps {
  readonly recent: readonly { readonly folder: string; readonly office: string; readonly openedAt: string }[];
  readonly info: HostInfo;
  readonly demoFolder: string;
  readonly onUnlock: (folder: string) => void;
  readonly onOpenFolder: () => void;
  readonly onCreate: () => void;
  readonly onEnter: () => void;
}

/** Where the program begins: a workspace known here, another folder, a new one, or the demo. */
export function WelcomeScreen({
  recent,
  demoFolder,
  onUnlock,
  onOpenFolder,
  onCreate,
  onEnter,
}: WelcomeScreenProps) {
  const { t } = useText('workspace');
  const { language } = useLanguage();
  const demo = useTask(openDemo);
  return (
    <>
      <ScreenTitle title={t('welcome.title')} />
      <RefusalAlert refusal={demo.refusal} />
      {recent.length === 0 ? (
        <Text size="sm">{t('welcome.none')}</Text>
      ) : (
        <section aria-labelledby="recent-title">
          <Title order={2} size="h4" id="recent-title" mb={6}>
            {t('welcome.recent')}
          </Title>
          <ul className={classes.list}>
            {recent.map(({ folder, office, openedAt }) => (
              <li key={folder}>
                <UnstyledButton className={classes.workspace} onClick={() => onUnlock(folder)}>
                  <Icon name="lock" />
                  <span className={classes.words}>
                    <ContentText as="strong">{office || folder}</ContentText>
                    <bdi dir="ltr" className={classes.folder}>
                      {folder}
                    </bdi>
                  </span>
                  <span className={classes.when}>
                    {t('welcome.openedOn', { date: formatDate(openedAt, language, 'short') })}
                  </span>
                </UnstyledButton>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Stack gap="md">
        <Choice
          label={t('welcome.create')}
          text={t('welcome.createText')}
          onAct={onCreate}
          primary={recent.length === 0}
        />
        <Choice
          label={demo.running ? t('welcome.demoMaking') : t('welcome.demo')}
          text={t('welcome.demoText')}
          running={demo.running}
          onAct={async () => {
            if ((await demo.run(demoFolder)).ok) onEnter();
          }}
        />
        <Choice label={t('welcome.openFolder')} onAct={onOpenFolder} />
      </Stack>
    </>
  );
}

/** Makes the demo, or opens the one that is there. */
async function openDemo(folder: string): Promise<Result<unknown>> {
  const opened = await client.workspace.open({ folder, passphrase: demoPassphrase });
  if (opened.ok || opened.error.code !== 'WORKSPACE_NOT_FOUND') return opened;
  return client.demo.create({ folder, passphrase: demoPassphrase });
}

interface ChoiceProps {
  readonly label: string;
  readonly text?: string;
  readonly primary?: boolean;
  readonly running?: boolean;
  readonly onAct: () => void;
}

function Choice({ label, text, primary = false, running = false, onAct }: ChoiceProps) {
  return (
    <div>
      <Button variant={primary ? 'filled' : 'default'} loading={running} onClick={onAct}>
        {label}
      </Button>
      {text && (
        <Text size="sm" c="dimmed" mt={4}>
          {text}
        </Text>
      )}
    </div>
  );
}
