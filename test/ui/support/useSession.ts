import { Session, type SessionOptions } from './session.ts';

/** For a `describe`: one session for its tests, each of which finds no window open and leaves none. */
export function useSession(options: SessionOptions = {}): () => Session {
  let session: Session | null = null;
  before(async function () {
    this.timeout(120_000);
    session = await Session.start(options);
  });
  afterEach(async function () {
    const { currentTest } = this;
    await session?.closeWindows(currentTest?.state === 'failed' ? currentTest.fullTitle() : null);
  });
  after(() => session?.stop());
  return () => session!;
}
