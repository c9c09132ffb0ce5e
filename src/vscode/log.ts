import * as vscode from 'vscode';
import type { Log } from '../services/ports.ts';

/** The "Claimdesk" channel of the Output panel. */
export function createLog(): Log & vscode.Disposable {
  const channel = vscode.window.createOutputChannel('Claimdesk', { log: true });
  return {
    info: (message) => channel.info(message),
    warn: (message) => channel.warn(message),
    error(message, cause) {
      if (cause === undefined) channel.error(message);
      else channel.error(message, cause instanceof Error ? (cause.stack ?? cause.message) : cause);
    },
    dispose: () => channel.dispose(),
  };
}
