import assert from 'node:assert/strict';
import { join } from 'node:path';
import { hoverText, waitForMarks } from '../host/editorText.ts';
import { openFile } from '../host/palette.ts';
import { useSession } from './support/useSession.ts';

describe('the packaged extension', () => {
  const session = useSession();

  it('marks a figure exactly and explains it', async () => {
    const folder = session().makeFolder({ 'a.txt': 'It paid $4.2 billion for the yard.\n' });
    const page = await session().open(folder);
    await openFile(page, join(folder, 'a.txt'));
    const marks = await waitForMarks(page);
    assert.deepEqual(
      marks.map(({ text }) => text),
      ['$4.2 billion'],
    );
    const hover = await hoverText(page, '$4.2 billion');
    assert.match(await hover.innerText(), /4,200,000,000 USD/);
  });
});
