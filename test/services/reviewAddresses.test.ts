import assert from 'node:assert/strict';
import {
  fileNameOf,
  folderOf,
  reviewAddress,
  reviewersBeside,
} from '../../src/services/reviewAddresses.ts';

const article = 'file:///desk/port%20of%20Aldin%20%C3%A9.txt';

describe('reviewAddresses', () => {
  it('takes an address apart', () => {
    assert.equal(folderOf(article), 'file:///desk');
    assert.equal(fileNameOf(article), 'port of Aldin é.txt');
    assert.equal(fileNameOf('file:///desk/100%.txt'), '100%.txt');
  });
  it('puts a review file beside the article, a query kept', () => {
    assert.equal(reviewAddress(article, 'ana'), `${article}.ana.review.yaml`);
    const remote = 'vscode-vfs://host/desk/a.txt?ref=main';
    assert.equal(
      reviewAddress(remote, 'ana'),
      'vscode-vfs://host/desk/a.txt.ana.review.yaml?ref=main',
    );
    assert.equal(folderOf(remote), 'vscode-vfs://host/desk?ref=main');
  });
  it('finds the reviewers of this article only', () => {
    const names = [
      'b.txt.ana.review.yaml',
      'a.txt',
      'a.txt.zoe.review.yaml',
      'a.txt.ana.review.yaml',
      'a.txt.ana.review.yaml.tmp',
      'a.txt.Ana.review.yaml',
    ];
    assert.deepEqual(reviewersBeside('file:///desk/a.txt', names), ['ana', 'zoe']);
  });
});
