import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Address } from '../services/ports.ts';

/** The user's own git configuration files, the one that counts first; they need not be there. */
export function gitConfigs(): readonly Address[] {
  const settings = process.env['XDG_CONFIG_HOME'] || join(homedir(), '.config');
  const paths = [join(homedir(), '.gitconfig'), join(settings, 'git', 'config')];
  return paths.map((path) => pathToFileURL(path).href);
}
