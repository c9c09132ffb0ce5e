import assert from 'node:assert/strict';
import { ReviewWriter } from '../../src/services/reviewWriter.ts';
import { deskPorts } from '../support/reviewDesk.ts';
import { annotationOf } from '../support/reviewModels.ts';

const article = 'file:///desk/harbour.txt';
const reviewer = { id: 'ana', name: 'Ana' };
const before = annotationOf({ comment: 'a' });
const after = annotationOf({ comment: 'b' });
const added = { article, reviewer, entry: before, keys: null, texts: {}, step: null };
const step = {
  article,
  kind: 'change',
  label: 'x',
  reviewerId: 'ana',
  before,
  after,
  keys: ['comment'],
  texts: {},
} as const;
const changed = { ...added, entry: after, keys: ['comment'] as const, step };

describe('ReviewWriter', () => {
  it('tells what it saved and takes the step', async () => {
    const saved: string[] = [];
    const writer = new ReviewWriter(deskPorts(), (_, { text }) => saved.push(text ?? ''));
    await writer.save(added);
    await writer.save(changed);
    assert.match(saved[1] ?? '', /comment: "b"/);
    const taken = writer.steps.toUndo('ana');
    assert.ok(taken);
    assert.equal(taken.label, 'x');
    await writer.turn(taken, reviewer, 'back');
    assert.match(saved[2] ?? '', /comment: "a"/);
    await writer.turn(writer.steps.toRedo('ana')!, reviewer, 'again');
    assert.match(saved[3] ?? '', /comment: "b"/);
  });
  it('keeps what fails, and takes no step', async () => {
    const ports = deskPorts();
    const writer = new ReviewWriter(ports, () => assert.fail('nothing was saved'));
    ports.files.failAt = 1;
    await assert.rejects(writer.save(changed), /EIO/);
    assert.deepEqual(
      [writer.unsaved.all()[0]?.reason, writer.steps.toUndo('ana')],
      ['The disk said EIO.', null],
    );
  });
  it('gives up a step whose entry is no longer there, and not for a file that cannot be read', async () => {
    const ports = deskPorts();
    const writer = new ReviewWriter(ports, () => undefined);
    await writer.save(added);
    await writer.save(changed);
    const taken = writer.steps.toUndo('ana')!;
    ports.files.failAt = ports.files.operations + 2;
    await assert.rejects(writer.turn(taken, reviewer, 'back'), /EIO/);
    assert.equal(writer.steps.toUndo('ana'), taken);
    ports.files.bytes.clear();
    await assert.rejects(writer.turn(taken, reviewer, 'back'), /no longer/);
    assert.equal(writer.steps.toUndo('ana'), null);
  });
});
