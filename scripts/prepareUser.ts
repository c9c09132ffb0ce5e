import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a newcomer's first window is set to; they may change all of it, and it stays changed. */
const firstSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  // As on the desktop: an article is saved when its reviewer saves it.
  'files.autoSave': 'off',
  // Restricted Mode without a question: Claimdesk runs in it, and a folder from elsewhere can start nothing.
  'security.workspace.trust.banner': 'never',
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/** Writes the first settings into a user data folder that has none. */
export function prepareUser(userDataFolder: string): void {
  const folder = join(userDataFolder, 'User');
  const settings = join(folder, 'settings.json');
  if (existsSync(settings)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(settings, `${JSON.stringify(firstSettings, null, 2)}\n`);
}
