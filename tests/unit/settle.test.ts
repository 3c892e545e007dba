import { failure, success, type Outcome } from '../../src/outcome';
import { settle } from '../../src/settle';

const options = { timeLimit: 20, timedOut: 'silent', thrown: (thrown: unknown) => `thrown: ${String(thrown)}` };

describe('settle', () => {
  it('passes on what the work answers', async () => {
    expect(await settle(() => Promise.resolve(success(7)), options)).toEqual(success(7));
    expect(await settle(() => Promise.resolve(failure('refused')), options)).toEqual(failure('refused'));
  });

  it('turns a rejection into an error that is data', async () => {
    expect(await settle(() => Promise.reject<Outcome<number, string>>(new Error('no')), options)).toEqual(
      failure('thrown: Error: no'),
    );
  });

  it('turns what is thrown before the first wait into an error that is data', async () => {
    const work = (): Promise<Outcome<number, string>> => {
      throw new RangeError('no');
    };
    expect(await settle(work, options)).toEqual(failure('thrown: RangeError: no'));
  });

  it('gives up work that never settles', async () => {
    expect(await settle(() => new Promise<Outcome<number, string>>(() => undefined), options)).toEqual(
      failure('silent'),
    );
  });
});
