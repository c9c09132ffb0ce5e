import * as vscode from 'vscode';

const memory = 'claimdesk.marksHidden';

/** Whether all marks are hidden: one command turns it, and it is remembered on this machine. */
export class MarksSwitch implements vscode.Disposable {
  readonly #memory: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #command: vscode.Disposable;

  readonly onDidChange = this.#changed.event;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
    this.#command = vscode.commands.registerCommand('claimdesk.toggleMarks', async () =>
      this.#toggle(),
    );
  }

  get hidden(): boolean {
    return this.#memory.get(memory, false);
  }

  dispose(): void {
    this.#command.dispose();
    this.#changed.dispose();
  }

  async #toggle(): Promise<void> {
    const hidden = !this.hidden;
    await this.#memory.update(memory, hidden);
    this.#changed.fire();
    // Said in words, too: who does not see the marks cannot tell what the key did.
    const said = hidden ? vscode.l10n.t('Marks are hidden.') : vscode.l10n.t('Marks are shown.');
    vscode.window.setStatusBarMessage(said, 2500);
  }
}
