// The samples are what a newcomer sees first: they must show what they are there to show.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { readDeskSettings } from '../../src/core/annotations/readDeskSettings.ts';
import { analyze } from '../../src/core/analyze.ts';
import { Reviews } from '../../src/services/reviews.ts';
import { MemoryFiles } from '../support/memoryFiles.ts';
import {
  makeSampleReview,
  reviewedSample,
  sampleReviewName,
  samplesFolder,
} from './sampleReview.ts';

const names = readdirSync(samplesFolder);
const articles = names.filter((name) => /\.(?:txt|md)$/.test(name));

function read(name: string): string {
  return readFileSync(new URL(name, samplesFolder), 'utf8');
}

function analyzeSample(name: string) {
  const { currency, names, notNames } = readDeskSettings(read('claimdesk.yaml')).value;
  const format = name.endsWith('.md') ? 'markdown' : 'plain';
  return analyze(read(name), { format, currency, names, notNames });
}

describe('samples', () => {
  it('are three articles, one of them Markdown, with settings that are read without a problem', () => {
    assert.equal(articles.length, 3);
    assert.equal(articles.filter((name) => name.endsWith('.md')).length, 1);
    assert.deepEqual(readDeskSettings(read('claimdesk.yaml')).problems, []);
  });

  for (const name of articles) {
    it(`show figures, names and claims of every strength: ${name}`, () => {
      const { article, figures, mentions, sentences } = analyzeSample(name);
      const strengths = new Set(sentences.map(({ strength }) => strength));
      assert.ok(article.blocks.filter(({ kind }) => kind === 'heading').length >= 3);
      assert.ok(article.blocks.some(({ kind }) => kind === 'bullet'));
      assert.ok(figures.length >= 25);
      assert.ok(mentions.length >= 10);
      assert.deepEqual([...strengths].sort(), ['core', 'none', 'soft']);
    });
  }

  it('give several currencies', () => {
    const found = articles.flatMap((name) => analyzeSample(name).figures);
    const currencies = new Set(found.flatMap(({ currency }) => currency ?? []));
    assert.deepEqual([...currencies].sort(), ['EUR', 'GBP', 'JPY']);
  });

  it('hide figures in the Markdown’s front matter, code and addresses', () => {
    const { article, figures } = analyzeSample('harbour-barrage.md');
    assert.ok(article.hidden.length >= 3);
    assert.ok(
      !figures.some(({ start, end }) => /310000000|2\.1/.test(article.text.slice(start, end))),
    );
  });

  it('have a review file as the editor would write it (npm run samples renews it)', async () => {
    assert.equal(read(sampleReviewName), await makeSampleReview());
  });

  it('have a review file all of whose annotations are in their place', async () => {
    const files = new MemoryFiles();
    for (const name of names) files.write(new URL(name, samplesFolder).href, read(name));
    const log = { info: assert.fail, warn: assert.fail, error: assert.fail };
    const reviews = new Reviews({
      files,
      log,
      clock: { now: () => '2026-11-21T00:00:00Z' },
      random: { bytes: (count) => new Uint8Array(count) },
    });
    const article = new URL(reviewedSample, samplesFolder).href;
    const text = read(reviewedSample);
    const { annotations, problems } = await reviews.load(article, text, 'plain');
    assert.deepEqual(problems, []);
    assert.equal(annotations.length, 4);
    for (const { annotation, span, state } of annotations) {
      assert.equal(state, 'anchored');
      assert.equal(text.slice(span?.start, span?.end), annotation.target.quote);
    }
    assert.equal(annotations.filter(({ verdict }) => verdict !== null).length, 2);
    assert.equal(annotations.flatMap(({ replies }) => replies).length, 1);
    assert.ok(annotations.some(({ status }) => status === 'open'));
  });
});
