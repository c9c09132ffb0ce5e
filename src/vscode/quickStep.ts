import * as vscode from 'vscode';

/** How a question was left. `button` is one of the question's own. */
export type StepEnd =
  | { readonly go: 'accept' | 'back' | 'save' | 'leave' }
  | { readonly go: 'button'; readonly button: vscode.QuickInputButton };

export interface StepFrame {
  readonly title: string;
  readonly number: number;
  readonly total: number;
  readonly placeholder: string;
  /** Besides Back and Save. */
  readonly buttons?: readonly vscode.QuickInputButton[];
}

/**
 * Shows one question and waits for its end. It stays when the window loses the focus: who copies an address in a browser
 * finds the question where it was. Escape is an end like the others, what was typed can still be read.
 */
export async function runStep(
  input: vscode.QuickPick<vscode.QuickPickItem> | vscode.InputBox,
  frame: StepFrame,
): Promise<StepEnd> {
  const save: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('save'),
    tooltip: vscode.l10n.t('Save now, without the other questions'),
  };
  input.title = frame.title;
  input.placeholder = frame.placeholder;
  input.step = frame.number;
  input.totalSteps = frame.total;
  input.ignoreFocusOut = true;
  input.buttons = [
    ...(frame.number > 1 ? [vscode.QuickInputButtons.Back] : []),
    ...(frame.buttons ?? []),
    ...(frame.number < frame.total ? [save] : []),
  ];
  const listeners: vscode.Disposable[] = [];
  try {
    return await new Promise<StepEnd>((resolve) => {
      listeners.push(
        input.onDidAccept(() => resolve({ go: 'accept' })),
        input.onDidHide(() => resolve({ go: 'leave' })),
        input.onDidTriggerButton((button) => {
          if (button === vscode.QuickInputButtons.Back) resolve({ go: 'back' });
          else if (button === save) resolve({ go: 'save' });
          else resolve({ go: 'button', button });
        }),
      );
      input.show();
    });
  } finally {
    vscode.Disposable.from(...listeners).dispose();
  }
}
