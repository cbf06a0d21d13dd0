import { Kbd } from '@mantine/core';
import { Fragment } from 'react';
import { useText } from '../../text/text.ts';
import classes from './KeysDialog.module.css';
import { keyGroups, keyLines, type Stroke } from './key-list.ts';

const command = navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl';

/** Every key that does something, by where it does it. `level` is that of its headings: 2 on a page, 3 in a dialog. */
export function KeyList({ level }: { readonly level: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const { t } = useText('help');
  const written = (stroke: Stroke): string => {
    if (stroke === 'command') return command;
    return stroke.length === 1 ? stroke : t(`key.${stroke as Exclude<Stroke, 'command' | Single>}`);
  };
  return keyGroups.map((group) => (
    <section key={group} aria-labelledby={`keys-${group}`}>
      <Heading id={`keys-${group}`} className={classes.group}>
        {t(`group.${group}`)}
      </Heading>
      <dl className={classes.keys}>
        {keyLines
          .filter((line) => line.group === group)
          .map(({ words, strokes }) => (
            <Fragment key={words}>
              <dt>{t(`does.${words}`)}</dt>
              <dd>
                {strokes.map((together) => (
                  <Kbd key={together.join(' ')} dir="ltr">
                    {together.map(written).join(' ')}
                  </Kbd>
                ))}
              </dd>
            </Fragment>
          ))}
      </dl>
    </section>
  ));
}

type Single = '/' | '?' | 'A' | 'J' | 'K' | 'Z' | '1' | '2' | '3';
