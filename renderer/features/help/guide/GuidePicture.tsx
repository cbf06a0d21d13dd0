import { useEffect, useState } from 'react';
import type { GuidePictureId } from '../../../../shared/documents/guide/guide-text.ts';
import type { Language } from '../../../text/languages.ts';
import classes from '../Help.module.css';

// Only addresses of files: a picture is fetched when its chapter is read.
const addresses = import.meta.glob<string>('../pictures/*/*.jpg', { query: '?url', import: 'default' });

interface GuidePictureProps {
  readonly id: GuidePictureId;
  readonly alt: string;
  readonly language: Language;
}

/** A picture of the screens, made from the demo by `npm run pictures`, in the language of the words beside it. */
export function GuidePicture({ id, alt, language }: GuidePictureProps) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let isShown = true;
    const load = addresses[`../pictures/${language}/${id}.jpg`];
    void load?.().then((found) => isShown && setAddress(found));
    return () => {
      isShown = false;
    };
  }, [id, language]);
  return (
    <figure className={classes.picture}>
      {address && <img src={address} alt={alt} loading="lazy" width={1200} height={675} />}
    </figure>
  );
}
