import type { MenuItemConstructorOptions } from 'electron';
import type { MenuEntry } from './messages.ts';

interface BuiltMenu {
  readonly template: readonly MenuItemConstructorOptions[];
  popup(): void;
}

let shown: BuiltMenu = built([]);
/** Entries of the menus that were opened where the person clicked, in order. */
export const contextMenus: MenuEntry[][] = [];

function built(template: readonly MenuItemConstructorOptions[]): BuiltMenu {
  return { template, popup: () => void contextMenus.push(menuEntries(template)) };
}

export const Menu = {
  buildFromTemplate: built,
  setApplicationMenu: (menu: BuiltMenu): void => {
    shown = menu;
  },
};

export function menuEntries(template = shown.template): MenuEntry[] {
  return template.map(({ id, label, role, submenu }) => ({
    id: id ?? null,
    label: label ?? '',
    role: role ?? null,
    submenu: Array.isArray(submenu) ? menuEntries(submenu) : [],
  }));
}

export function clickMenu(id: string, template = shown.template): boolean {
  return template.some((item) => {
    if (item.id !== id) return Array.isArray(item.submenu) && clickMenu(id, item.submenu);
    (item.click as unknown as () => void)();
    return true;
  });
}
