import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useSaveFile } from '../../../components/files/use-save-file.ts';
import { useText } from '../../../text/text.ts';
import classes from '../Portfolio.module.css';
import { drawPng } from './draw-png.ts';
import { type PlotPicture, pictureTable } from './plot-picture.ts';

/** Gives a plot out as a picture: onto the clipboard with its numbers as a table, or as a file. */
export function PictureActs({ picture }: { readonly picture: PlotPicture }) {
  const { t } = useText('portfolio');
  const saveFile = useSaveFile();
  const { title } = picture;
  const copy = async () => {
    const { html, text } = pictureTable(picture);
    try {
      // Handed over as promises: some browsers allow copying only at once, and the picture takes a moment.
      await navigator.clipboard.write([
        new ClipboardItem({
          'image/png': drawPng(picture),
          'text/html': new Blob([html], { type: 'text/html' }),
          'text/plain': new Blob([text], { type: 'text/plain' }),
        }),
      ]);
      notifications.show({ message: t('picture.copied') });
    } catch {
      notifications.show({ color: 'red', message: t('picture.notCopied'), autoClose: false });
    }
  };
  const save = async () => {
    const bytes = new Uint8Array(await (await drawPng(picture)).arrayBuffer());
    const name = `${t('picture.file')} ${title}`.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-').slice(0, 120);
    await saveFile({ name: `${name.trim()}.png`, bytes });
  };
  return (
    <div className={classes.pictureActs}>
      <Button
        variant="subtle"
        size="compact-xs"
        aria-label={t('picture.copyNamed', { title })}
        onClick={() => void copy()}
      >
        {t('picture.copy')}
      </Button>
      <Button
        variant="subtle"
        size="compact-xs"
        aria-label={t('picture.saveNamed', { title })}
        onClick={() => void save()}
      >
        {t('picture.save')}
      </Button>
    </div>
  );
}
