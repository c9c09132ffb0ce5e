import assert from 'node:assert/strict';
import { readReviewFile } from '../../src/core/annotations/readReviewFile.ts';
import type { ArticleReview, PlacedAnnotation } from '../../src/services/articleReview.ts';
import type { Reviews } from '../../src/services/reviews.ts';
import { MemoryFiles } from '../support/memoryFiles.ts';
import {
  ana,
  articleAddress as article,
  articleText,
  ben,
  openDesk,
  spanOfWords,
} from '../support/reviewDesk.ts';

const anaFile = `${article}.ana.review.yaml`;
const benFile = `${article}.ben.review.yaml`;
const money = { marks: 'figure', span: spanOfWords('$4.2 billion'), verdict: 'confirmed' } as const;
const people = { marks: 'claim', span: spanOfWords('12 million people') } as const;

function shown(reviews: Reviews): ArticleReview {
  const review = reviews.of(article);
  assert.ok(review);
  return review;
}

function only(reviews: Reviews): PlacedAnnotation {
  const { annotations } = shown(reviews);
  assert.equal(annotations.length, 1);
  return annotations[0]!;
}

/** The words that annotations stand on in a text. */
function words(reviews: Reviews, text = articleText): (string | null)[] {
  return shown(reviews).annotations.map(({ span }) => span && text.slice(span.start, span.end));
}

describe('Reviews', () => {
  it('saves an annotation at once, and another session finds it', async () => {
    const files = new MemoryFiles();
    const reviews = await openDesk(ana, files);
    const comment = 'See "Annual report",\np. 4 😀';
    const id = await reviews.add(article, { ...money, comment, tags: ['source'] });
    const { annotation } = only(await openDesk(ana, files));
    assert.equal(annotation.id, id);
    assert.equal(annotation.comment, comment);
    assert.deepEqual(annotation.tags, ['source']);
    assert.equal(annotation.target.quote, '$4.2 billion');
    assert.equal(annotation.target.sentence, 'The port of Aldin earned $4.2 billion in 2024.');
    assert.deepEqual(annotation.checked?.quote, '$4.2 billion');
    assert.deepEqual(words(await openDesk(ana, files)), ['$4.2 billion']);
  });

  it('stores places in LF without byte order mark, and shows them in the text as it is', async () => {
    const files = new MemoryFiles();
    await (await openDesk(ana, files)).add(article, people);
    const [entry] = readReviewFile(files.text(anaFile)).value.entries;
    assert.ok(entry?.entry === 'annotation');
    const stored = articleText.replaceAll('\r\n', '\n');
    assert.equal(stored.slice(entry.target.start, entry.target.end), '12 million people');
    const again = await openDesk(ana, files);
    await again.load(article, `\uFEFF${stored}`, 'plain');
    assert.deepEqual(words(again, `\uFEFF${stored}`), ['12 million people']);
  });

  it('changes, removes and restores', async () => {
    const reviews = await openDesk();
    const id = await reviews.add(article, { ...money, comment: 'why' });
    await reviews.change(article, id, { verdict: 'wrong', comment: null, saidBy: 'Marn Lines' });
    const { annotation } = only(reviews);
    assert.deepEqual(
      [annotation.verdict, annotation.comment, annotation.saidBy],
      ['wrong', null, 'Marn Lines'],
    );
    await reviews.remove(article, id);
    assert.deepEqual(shown(reviews).annotations, []);
    assert.equal(shown(reviews).removed[0]?.annotation.verdict, 'wrong');
    await reviews.restore(article, id);
    assert.equal(only(reviews).annotation.saidBy, 'Marn Lines');
  });

  it('does nothing where a change changes nothing', async () => {
    const files = new MemoryFiles();
    const reviews = await openDesk(ana, files);
    const id = await reviews.add(article, { ...people, comment: 'same' });
    const before = files.text(anaFile);
    await reviews.change(article, id, { comment: 'same' });
    assert.equal(files.text(anaFile), before);
    assert.equal(reviews.canUndo?.kind, 'add');
  });

  it('puts what is said of another’s annotation into one’s own file', async () => {
    const files = new MemoryFiles();
    const hers = await openDesk(ana, files);
    const id = await hers.add(article, money);
    const before = files.text(anaFile);
    const his = await openDesk(ben, files);
    await his.change(article, id, { verdict: 'wrong', comment: 'It was 4.1' });
    await his.change(article, id, { status: 'query-to-author' });
    assert.equal(files.text(anaFile), before);
    await hers.reload(article);
    const placed = only(hers);
    assert.equal(placed.replies.length, 1);
    assert.deepEqual(
      [placed.verdict, placed.ownVerdict, placed.disputed],
      ['wrong', 'confirmed', true],
    );
    assert.equal(placed.status, 'query-to-author');
    await hers.change(article, id, { verdict: 'wrong' });
    assert.equal(only(hers).disputed, false);
    await assert.rejects(his.change(article, id, { claim: 'mine' }), /Ana Ruiz/);
    await assert.rejects(his.remove(article, id), /wrote yourself/);
  });

  it('answers a status that another gave by a reply', async () => {
    const files = new MemoryFiles();
    const hers = await openDesk(ana, files);
    const id = await hers.add(article, { ...money, status: 'open' });
    await (await openDesk(ben, files)).reply(article, id, { status: 'done' });
    await hers.reload(article);
    assert.equal(only(hers).status, 'done');
    await hers.change(article, id, { status: 'open', comment: 'not yet' });
    assert.equal(only(hers).status, 'open');
    assert.equal(only(hers).annotation.comment, 'not yet');
  });

  it('has threads: reply, change, remove, restore', async () => {
    const reviews = await openDesk();
    const id = await reviews.add(article, { ...money, comment: 'why' });
    const reply = await reviews.reply(article, id, { comment: 'because' });
    await reviews.changeReply(article, reply, { comment: 'because of 2023' });
    const said = (): (string | null)[] => only(reviews).replies.map((one) => one.reply.comment);
    assert.deepEqual(said(), ['because of 2023']);
    await reviews.removeReply(article, reply);
    assert.deepEqual(said(), []);
    await reviews.restore(article, reply);
    assert.deepEqual(said(), ['because of 2023']);
    await assert.rejects(reviews.changeReply(article, id, { comment: 'x' }), /not a reply/);
  });

  it('follows edits while the article is open, and finds the places again afterwards', async () => {
    const files = new MemoryFiles();
    const reviews = await openDesk(ana, files);
    await reviews.add(article, people);
    const edited = articleText.replace('The port', 'Last year the whole port');
    reviews.shift(article, [{ start: 0, end: 8, text: 'Last year the whole port' }], edited);
    assert.deepEqual(words(reviews, edited), ['12 million people']);
    await reviews.add(article, { ...money, span: spanOfWords('$4.2 billion', edited) });
    assert.deepEqual(words(reviews, edited), ['$4.2 billion', '12 million people']);
    const later = await openDesk(ana, files);
    await later.load(article, edited, 'plain');
    assert.deepEqual(words(later, edited), ['$4.2 billion', '12 million people']);
  });

  it('loses a place with its words and has it back with undo', async () => {
    const reviews = await openDesk();
    await reviews.add(article, people);
    const { start, end } = people.span;
    const cut = articleText.slice(0, start) + articleText.slice(end);
    reviews.shift(article, [{ start, end, text: '' }], cut);
    assert.deepEqual([only(reviews).state, only(reviews).span], ['orphan', null]);
    reviews.shift(article, [{ start, end: start, text: '12 million people' }], articleText);
    assert.deepEqual([only(reviews).state, only(reviews).span], ['anchored', people.span]);
  });

  it('looks for the words when the whole text is exchanged', async () => {
    const reviews = await openDesk();
    await reviews.add(article, people);
    const text = `A new beginning.\r\n${articleText}`;
    reviews.shift(article, [{ start: 0, end: articleText.length, text }], text);
    assert.deepEqual(words(reviews, text), ['12 million people']);
  });

  it('keeps the place of what is typed before while it is being saved', async () => {
    const reviews = await openDesk();
    const adding = reviews.add(article, people);
    reviews.shift(article, [{ start: 0, end: 0, text: 'Now. ' }], `Now. ${articleText}`);
    await adding;
    assert.deepEqual(words(reviews, `Now. ${articleText}`), ['12 million people']);
    assert.equal(only(reviews).state, 'anchored');
  });

  it('confirms the place, in the text as it is, with a new verdict', async () => {
    const files = new MemoryFiles();
    const reviews = await openDesk(ana, files);
    const id = await reviews.add(article, money);
    const text = `Now. ${articleText}`;
    reviews.shift(article, [{ start: 0, end: 0, text: 'Now. ' }], text);
    await reviews.change(article, id, { comment: 'seen' });
    assert.equal(only(reviews).annotation.target.start, money.span.start);
    await reviews.change(article, id, { verdict: 'wrong' });
    assert.equal(only(reviews).annotation.target.start, money.span.start + 5);
    assert.deepEqual(words(reviews, text), ['$4.2 billion']);
    const versions = (): string[] => Object.keys(readReviewFile(files.text(anaFile)).value.texts);
    const [after] = versions();
    assert.equal(versions().length, 1);
    await reviews.undo();
    assert.equal(only(reviews).annotation.target.start, money.span.start);
    assert.equal(versions().length, 1);
    assert.notEqual(versions()[0], after);
    assert.deepEqual(words(reviews, text), ['$4.2 billion']);
  });

  it('undoes and redoes every kind of action, in order', async () => {
    const files = new MemoryFiles();
    const reviews = await openDesk(ana, files);
    const id = await reviews.add(article, money);
    const other = await reviews.add(article, { ...people, comment: 'x' });
    await reviews.change(article, id, { verdict: 'wrong', tags: ['date'] });
    await reviews.reply(article, id, { status: 'done' });
    await reviews.remove(article, other);
    const state = (): unknown =>
      shown(reviews).annotations.map((one) => [
        one.annotation.id,
        one.verdict,
        one.status,
        one.annotation.tags,
      ]);
    const end = state();
    const labels: (string | undefined)[] = [];
    while (reviews.canUndo !== null) labels.push((await reviews.undo())?.label);
    assert.deepEqual(labels, [
      'Remove "12 million people"',
      'Reply "$4.2 billion"',
      'Change "$4.2 billion": wrong',
      'Add "12 million people"',
      'Add "$4.2 billion": confirmed',
    ]);
    assert.deepEqual(state(), []);
    assert.equal(await reviews.undo(), null);
    while (reviews.canRedo !== null) await reviews.redo();
    assert.deepEqual(state(), end);
    await reviews.undo();
    await reviews.add(article, { marks: 'note', span: { start: 0, end: 3 } });
    assert.equal(reviews.canRedo, null);
  });

  it('undoes in an article that was closed, and across articles', async () => {
    const files = new MemoryFiles();
    const reviews = await openDesk(ana, files);
    const second = 'file:///desk/ferry%20two.txt';
    await reviews.load(second, 'One ferry sank.', 'plain');
    await reviews.add(article, money);
    await reviews.add(second, { marks: 'claim', span: { start: 0, end: 9 } });
    reviews.close(second);
    assert.equal(reviews.of(second), null);
    assert.equal((await reviews.undo())?.article, second);
    assert.match(files.text(`${second}.ana.review.yaml`), /removed: /);
    assert.equal((await reviews.undo())?.article, article);
    assert.deepEqual(shown(reviews).annotations, []);
  });

  it('does not undo over what somebody else wrote since', async () => {
    const files = new MemoryFiles();
    const reviews = await openDesk(ana, files);
    const id = await reviews.add(article, money);
    await reviews.change(article, id, { verdict: 'wrong' });
    files.write(anaFile, files.text(anaFile).replace('verdict: wrong', 'verdict: outdated'));
    let told = 0;
    reviews.onDidChange(() => told++);
    await assert.rejects(reviews.undo(), /changed since/);
    assert.match(files.text(anaFile), /verdict: outdated/);
    assert.equal(told, 1);
    // What came before is not held up.
    assert.equal((await reviews.undo())?.kind, 'add');
    assert.match(files.text(anaFile), /removed: /);
  });

  it('offers each reviewer their own steps', async () => {
    const reviews = await openDesk();
    await reviews.add(article, money);
    const next = (): string | null => reviews.canUndo?.label ?? null;
    reviews.setReviewer(ben);
    assert.equal(next(), null);
    assert.equal(only(reviews).own, false);
    reviews.setReviewer(ana);
    assert.equal(next(), 'Add "$4.2 billion": confirmed');
    assert.equal(only(reviews).own, true);
  });

  it('loses nothing that another window or a hand writes in between', async () => {
    const files = new MemoryFiles();
    const [one, two] = [await openDesk(ana, files, 1), await openDesk(ana, files, 2)];
    for (let turn = 0; turn < 8; turn++) {
      const draft = { ...people, comment: `turn ${turn}` };
      await Promise.all([one.add(article, draft), two.add(article, draft)]);
    }
    files.write(anaFile, files.text(anaFile).replace('claimdesk: 1', '# by hand\nclaimdesk: 1'));
    await one.add(article, money);
    assert.equal(shown(one).annotations.length, 17);
    assert.match(files.text(anaFile), /# by hand/);
  });

  it('tells of a failure, shows what is on the disk, keeps the entry and saves it later', async () => {
    const files = new MemoryFiles();
    const reviews = await openDesk(ana, files);
    const id = await reviews.add(article, money);
    files.failAt = files.operations + 1;
    await assert.rejects(reviews.add(article, people), /EIO/);
    files.failAt = files.operations + 1;
    await assert.rejects(reviews.change(article, id, { verdict: 'wrong', comment: 'kept' }), /EIO/);
    assert.deepEqual([only(reviews).verdict, reviews.unsaved().length], ['confirmed', 2]);
    assert.equal(reviews.canUndo?.kind, 'add');
    await reviews.change(article, id, { verdict: 'outdated' });
    await reviews.retry();
    assert.deepEqual(reviews.unsaved(), []);
    const found = shown(reviews).annotations.find(({ annotation }) => annotation.id === id);
    assert.deepEqual([found?.verdict, found?.annotation.comment], ['outdated', 'kept']);
    assert.equal(shown(reviews).annotations.length, 2);
  });

  it('takes over what an earlier session could not save', async () => {
    const files = new MemoryFiles();
    const reviews = await openDesk(ana, files);
    files.failAt = files.operations + 1;
    await assert.rejects(reviews.add(article, people));
    const kept = JSON.parse(JSON.stringify(reviews.unsaved()));
    const later = await openDesk(ana, files);
    later.adoptUnsaved(kept);
    await later.retry();
    assert.deepEqual(words(later), ['12 million people']);
    later.adoptUnsaved(kept);
    later.discardUnsaved(kept[0].entry.id);
    assert.deepEqual(later.unsaved(), []);
  });

  it('leaves the old or the new bytes whatever operation fails', async () => {
    for (let failing = 1; failing <= 4; failing++) {
      const files = new MemoryFiles();
      const reviews = await openDesk(ana, files);
      const id = await reviews.add(article, money);
      const before = files.text(anaFile);
      files.failAt = files.operations + failing;
      const failed = await reviews.change(article, id, { comment: 'x' }).then(
        () => false,
        () => true,
      );
      assert.equal(files.text(anaFile) === before, failed);
      assert.equal(only(reviews).annotation.comment, failed ? null : 'x');
      assert.equal(reviews.unsaved().length, failed ? 1 : 0);
    }
  });

  it('never writes into a review file that it does not understand', async () => {
    for (const [damage, reason] of [
      [(text: string) => text.replace('end: true', ''), /cut short/],
      [(text: string) => text.replace('claimdesk: 1', 'claimdesk: 9'), /Update Claimdesk/],
      [(text: string) => `${text}\0`, /NUL/],
      [(text: string) => text.replace('unit:', '<<<<<<< HEAD\nunit:'), /conflict markers/],
    ] as const) {
      const files = new MemoryFiles();
      const reviews = await openDesk(ana, files);
      await reviews.add(article, money);
      files.write(anaFile, damage(files.text(anaFile)));
      const before = files.text(anaFile);
      await assert.rejects(reviews.add(article, people), reason);
      await assert.rejects(
        reviews.add(article, people),
        /harbour\.txt\.ana\.review\.yaml cannot be changed/,
      );
      assert.equal(files.text(anaFile), before);
      await reviews.reload(article);
      assert.match(
        shown(reviews)
          .problems.map(({ problem }) => problem.message)
          .join(' '),
        reason,
      );
    }
  });

  it('never writes over bytes that are no text', async () => {
    const files = new MemoryFiles();
    files.bytes.set(anaFile, Uint8Array.of(0xff, 0xfe, 0x00));
    const reviews = await openDesk(ana, files);
    assert.equal(shown(reviews).problems[0]?.problem.code, 'not-utf8');
    await assert.rejects(reviews.add(article, money), /UTF-8/);
    assert.equal(files.bytes.get(anaFile)?.length, 3);
  });

  it('shows good entries beside bad ones, each with its line', async () => {
    const files = new MemoryFiles();
    const reviews = await openDesk(ana, files);
    await reviews.add(article, money);
    files.write(anaFile, files.text(anaFile).replace('end: true', '  zzzzz9: what\nend: true'));
    await reviews.reload(article);
    assert.equal(shown(reviews).annotations.length, 1);
    const line = files
      .text(anaFile)
      .split('\n')
      .findIndex((one) => one.includes('zzzzz9'));
    assert.equal(shown(reviews).problems[0]?.line, line + 1);
  });

  it('asks for a reviewer, an open article and words', async () => {
    const reviews = await openDesk();
    await assert.rejects(reviews.add('file:///desk/other.txt', money), /Open the article/);
    await assert.rejects(
      reviews.add(article, { ...money, span: { start: 5, end: 5 } }),
      /Select the words/,
    );
    await assert.rejects(
      reviews.add(article, { ...money, span: { start: 0, end: 9999 } }),
      /Select the words/,
    );
    await assert.rejects(reviews.change(article, 'nobody', {}), /no longer there/);
    reviews.setReviewer(null);
    await assert.rejects(reviews.add(article, money), /who is reviewing/);
    assert.equal(await reviews.undo(), null);
  });

  it('tells when something changed, until nobody listens', async () => {
    const reviews = await openDesk();
    let times = 0;
    const stop = reviews.onDidChange(() => times++);
    await reviews.add(article, money);
    assert.ok(times > 0);
    stop();
    const before = times;
    await reviews.reload(article);
    assert.equal(times, before);
  });

  it('writes beside the article only', async () => {
    const files = new MemoryFiles();
    await (await openDesk(ben, files)).add(article, money);
    assert.deepEqual([...files.bytes.keys()], [benFile]);
  });
});
