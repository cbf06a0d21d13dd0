import { useEffect, useState } from 'react';
import type { GuideLanguage, GuidePictureId } from '../../../../shared/documents/guide/guide-text.ts';
import classes from '../Help.module.css';

// Only addresses of files: a picture is fetched when its chapter is read.
const addresses = import.meta.glob<string>('../pictures/*/*.jpg', { query: '?url', import: 'default' });

interface GuidePictureProps {
  readonly id: GuidePictureId;
  readonly alt: string;
  readonly language: GuideLanguage;
}

/** A picture of the screens, made from the demo by `npm run pictures`; French shows the English ones. */
export function GuidePicture({ id, alt, language }: GuidePictureProps) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let isShown = true;
    const load = addresses[`../pictures/${language === 'ar' ? 'ar' : 'en'}/${id}.jpg`];
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
