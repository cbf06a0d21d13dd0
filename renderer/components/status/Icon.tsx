import classes from './Icon.module.css';
import { directedIcons, type IconName, iconPaths } from './icon-paths.ts';

interface IconProps {
  readonly name: IconName;
  readonly size?: number;
}

/** An icon beside a word; hidden from assistive technology, since the word says it. */
export function Icon({ name, size = 16 }: IconProps) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className={directedIcons.has(name) ? `${classes.icon} ${classes.directed}` : classes.icon}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
